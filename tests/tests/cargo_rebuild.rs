//! Every command of cargo sees an edit of the spec, of a parent and of a grandparent, and does nothing without one.

use status_tests::project::Project;
use status_tests::run::Run;
use std::fs;

const COMMANDS: [&[&str]; 4] = [&["check"], &["build"], &["test", "--lib"], &["doc", "--no-deps"]];

/// A project whose `codes.toml` has a parent in another folder, which has a parent itself. Each file defines one code
/// that is not to be used, so that the warning of its use shows which phrase the compiler has seen.
fn project(name: &str) -> Project {
    let project = Project::new(env!("CARGO_TARGET_TMPDIR"), name);
    for (file, _) in FILES {
        write(&project, file, "First");
    }
    project.write(
        "src/lib.rs",
        "status_codes::registry! { pub mod crate::codes from \"codes.toml\" }\n\
         pub const USED: [codes::Status; 3] =\n    \
         [codes::status!(470), codes::status!(471), codes::status!(472)];\n",
    );
    project
}

const FILES: [(&str, &str); 3] = [
    ("codes.toml", "extends = \"specs/parent.toml\"\n[470]\nname = \"Child\""),
    ("specs/parent.toml", "extends = \"../grandparent.toml\"\n[471]\nname = \"Parent\""),
    ("grandparent.toml", "extends = \"http\"\n[472]\nname = \"Grandparent\""),
];

fn write(project: &Project, file: &str, phrase: &str) {
    let (_, head) = FILES.iter().find(|(name, _)| *name == file).expect("a file of the project");
    let spec = format!("[registry]\n{head}\nphrase = \"{phrase}\"\nstate = \"obsolete\"\n");
    // A build takes longer than a tick of the clock that stamps files: the next edit is always later.
    project.write(file, spec);
}

/// Whether the crate was built with this phrase.
fn saw(project: &Project, run: &Run, command: &[&str], name: &str, phrase: &str) -> bool {
    run.assert_success();
    let doc = || {
        let page = format!("../../target/doc/{}/codes/enum.Status.html", name.replace('-', "_"));
        fs::read_to_string(project.path(&page)).expect("a page")
    };
    run.built(name)
        && (if command.contains(&"doc") {
            doc().contains(phrase)
        } else {
            run.stderr.contains(phrase)
        })
}

#[test]
fn an_edit_of_any_file_is_seen_by_every_command() {
    let name = "cargo-rebuild";
    let project = project(name);
    for command in COMMANDS {
        let run = project.cargo(command);
        assert!(saw(&project, &run, command, name, "First"), "{command:?}: {}", run.stderr);
    }
    for (file, _) in FILES {
        let phrase = format!("Edited In {}", file.replace(['/', '.'], " "));
        write(&project, file, &phrase);
        for command in COMMANDS {
            let run = project.cargo(command);
            assert!(saw(&project, &run, command, name, &phrase), "{file}: {}", run.stderr);
        }
    }
    for command in COMMANDS {
        let run = project.cargo(command);
        assert!(run.success && !run.built(name), "nothing was edited: {}", run.stderr);
    }
}

#[test]
fn breaking_and_mending_leaves_nothing_stale() {
    let project = project("cargo-mend");
    project.cargo(&["check"]).assert_success();
    for (file, _) in FILES {
        project.write(file, "[registry]\nextends = ");
        for _ in 0..2 {
            let run = project.cargo(&["check"]);
            let [error] = run.errors().try_into().expect("one error");
            assert!(error.contains(&format!("--> {}:2:", named(file))), "{error}");
        }
        write(&project, file, "Mended");
        let run = project.cargo(&["check"]);
        run.assert_success();
        assert!(run.stderr.contains("Mended"), "{}", run.stderr);
    }
}

#[test]
fn a_file_that_was_missing_and_appears_is_read() {
    let project = project("cargo-appear");
    for (file, _) in FILES {
        fs::remove_file(project.path(file)).expect("the file was there");
        let run = project.cargo(&["check"]);
        let [error] = run.errors().try_into().expect("one error");
        assert!(error.starts_with(&format!("error: `{}` does not exist", named(file))), "{error}");
        write(&project, file, "Back Again");
        let run = project.cargo(&["check"]);
        run.assert_success();
        assert!(run.stderr.contains("Back Again"), "{}", run.stderr);
    }
}

/// A parent is cited by its path from the manifest, through the spec that names it.
fn named(file: &str) -> String {
    if file == "grandparent.toml" { format!("specs/../{file}") } else { file.to_owned() }
}
