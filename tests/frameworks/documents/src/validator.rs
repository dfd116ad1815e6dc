//! The validator of `OpenAPI` that everybody uses, which is a package of Python.

use serde_json::Value;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const PACKAGE: &str = "openapi-spec-validator==0.9.0";

/// A document is one of `OpenAPI` 3.1. `tmp` is `env!("CARGO_TARGET_TMPDIR")`, where the validator is installed at first; where
/// it cannot be had, nothing is validated, and a line says so.
///
/// # Panics
///
/// Where the document is none.
pub fn assert_valid(document: &Value, tmp: &str) {
    let Some(validator) = Validator::installed(Path::new(tmp)) else {
        // Not `eprintln!`, which nobody sees of a test that passes.
        let _ = writeln!(io::stderr(), "skipped: no {PACKAGE}; it takes python3 and PyPI");
        return;
    };
    assert_eq!(validator.says(document), Ok(()));
    let mut other = document.clone();
    other["openapi"] = "3".into();
    assert!(validator.says(&other).is_err(), "it accepts whatever it is given");
}

struct Validator {
    program: PathBuf,
    /// What it is to read.
    file: PathBuf,
}

impl Validator {
    /// If it is there or can be installed.
    fn installed(tmp: &Path) -> Option<Self> {
        let environment = tmp.join("openapi-spec-validator");
        let program = environment.join("bin/openapi-spec-validator");
        if !program.exists() {
            run(Command::new("python3").args(["-m", "venv"]).arg(&environment))?;
            let options = ["install", "--quiet", "--disable-pip-version-check", "--retries=1"];
            run(Command::new(environment.join("bin/pip")).args(options).arg(PACKAGE))?;
        }
        let file = tmp.join(format!("openapi-{}.json", std::process::id()));
        program.exists().then_some(Self { program, file })
    }

    fn says(&self, document: &Value) -> Result<(), String> {
        fs::write(&self.file, document.to_string()).expect("a file");
        let run = run(Command::new(&self.program).arg(&self.file)).expect("it is installed");
        fs::remove_file(&self.file).expect("the same file");
        if run.status.success() { Ok(()) } else { Err(text(&run.stdout) + &text(&run.stderr)) }
    }
}

fn run(command: &mut Command) -> Option<Output> {
    command.stdin(Stdio::null()).output().ok()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
