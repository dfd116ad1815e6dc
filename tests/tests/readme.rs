//! README.md does what it says: its programs compile as they stand, alone and all in one crate, print what stands below
//! them, and the compiler says what is shown.
//!
//! `SNAPSHOTS=overwrite cargo test -p status-tests --test readme` writes the messages and their pictures anew. What needs
//! a framework is compiled by `tests/frameworks/readme`; the features that it adds are on here too.

use snapbox::{Data, assert_data_eq};
use status_tests::message::portable;
use status_tests::picture;
use status_tests::readme::{Program, Readme};
use std::collections::HashSet;
use std::fs;

const TMP: &str = env!("CARGO_TARGET_TMPDIR");

/// The one picture that no program leads to: `examples/shop/picture` takes it, of a page in a browser.
const OF_SHOP: &str = "docs/shop.png";

/// The programs that need nothing but what is built for other tests.
fn programs(readme: &Readme) -> Vec<Program> {
    let programs = readme.programs().into_iter().filter(|program| !program.needs_more);
    let programs: Vec<_> = programs.collect();
    assert!(programs.len() > 8, "{} programs", programs.len());
    programs
}

#[test]
fn each_program_runs_alone_and_leads_to_the_text_below_it() {
    let readme = Readme::read();
    let programs = programs(&readme);
    let mut texts = Vec::new();
    for (at, program) in programs.iter().enumerate() {
        let line = program.line;
        let project = program.alone(TMP, &format!("readme-{at}"));
        let run = project.cargo(&["run"]);
        if program.fails {
            let errors = run.errors();
            assert!(!run.success && !errors.is_empty(), "line {line}: {}", run.stderr);
            assert!(program.said.is_some(), "line {line}: no message is shown");
            texts.push((program, portable(&errors.join("\n\n"))));
        } else {
            run.assert_success();
            if program.said.is_some() {
                texts.push((program, run.stdout.clone()));
            }
        }
        assert_eq!(run.warnings(), [""; 0], "line {line}");
        if let Some(path) = &program.picture {
            let run = project.cargo_with(&["check"], &[("CARGO_TERM_COLOR", "always")]);
            let drawn = picture::svg(&run.stderr);
            let file = Readme::folder().join(path);
            assert_data_eq!(drawn, Data::read_from(&file, None).raw());
        }
    }
    let page = Data::read_from(&Readme::path(), None).raw();
    assert_data_eq!(readme.with_texts(&texts), page);
}

#[test]
fn all_programs_stand_in_one_crate() {
    let readme = Readme::read();
    let mut programs = programs(&readme);
    programs.retain(|program| !program.fails);
    let of_frameworks = readme.programs().into_iter().filter(|program| program.needs_more);
    for dependency in of_frameworks.flat_map(|program| program.needs) {
        if dependency.name == "status-codes" {
            dependency.add_to(&mut programs[0].needs);
        }
    }
    let files: HashSet<_> = programs.iter().map(|program| &program.file).collect();
    assert_eq!(files.len(), programs.len(), "two of one name");

    let project = Program::together(&programs, TMP, "readme-together");
    let run = project.cargo(&["build", "--all-targets"]);
    run.assert_success();
    assert_eq!(run.warnings(), [""; 0]);
    project.cargo(&["run"]).assert_success();
    for file in files {
        if let Some(example) = file.strip_prefix("examples/") {
            let name = example.trim_end_matches(".rs");
            project.cargo(&["run", "--example", name]).assert_success();
        }
    }
}

/// As whoever copies it has it laid out, without settings.
#[test]
fn programs_are_laid_out_by_rustfmt() {
    let readme = Readme::read();
    let project = Program::together(&readme.programs(), TMP, "readme-layout");
    project.write("rustfmt.toml", "");
    let run = project.cargo(&["fmt", "--check"]);
    assert!(run.success, "{}{}", run.stdout, run.stderr);
}

#[test]
fn nothing_is_shown_that_no_program_leads_to() {
    let readme = Readme::read();
    let programs = readme.programs();
    let said = programs.iter().filter(|program| program.said.is_some()).count();
    assert_eq!(readme.text.matches("\n```text\n").count(), said);
    let mut drawn: Vec<_> = programs
        .iter()
        .filter_map(|program| Some(Readme::folder().join(program.picture.as_ref()?)))
        .collect();
    drawn.push(Readme::folder().join(OF_SHOP));
    drawn.sort_unstable();
    let files = fs::read_dir(Readme::folder().join("docs")).unwrap();
    let mut files: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    files.sort_unstable();
    assert_eq!(drawn, files);
    assert_eq!(readme.text.matches("\n![").count(), files.len());
}

#[test]
fn nothing_of_the_page_is_for_rustdoc_or_this_repository_alone() {
    let readme = Readme::read();
    for (program, line) in readme
        .programs()
        .iter()
        .flat_map(|program| program.code.lines().map(move |line| (program, line.trim_start())))
    {
        assert!(line != "#" && !line.starts_with("# "), "line {}: {line}", program.line);
    }
    // Elsewhere than beside the repository a relative link leads nowhere. Pictures are not shown there; what they show is
    // below each as text.
    let pictures = readme.programs().into_iter().filter_map(|program| program.picture);
    let pictures: Vec<_> = pictures.chain([OF_SHOP.to_owned()]).collect();
    let headings = readme.text.lines().filter_map(|line| line.split_once("# "));
    let headings: HashSet<_> =
        headings.map(|(_, title)| title.to_lowercase().replace(' ', "-")).collect();
    for (at, _) in readme.text.match_indices("](") {
        let target = readme.text[at + 2..].split(')').next().unwrap_or_default();
        let is_picture = pictures.iter().any(|picture| picture == target);
        let is_chapter = target.strip_prefix('#').is_some_and(|anchor| headings.contains(anchor));
        assert!(is_picture || is_chapter || target.starts_with("https://"), "{target}");
    }
}
