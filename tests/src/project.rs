//! A temporary crate on which cargo is run.

use crate::manifest::manifest;
use crate::run::Run;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// No run of cargo takes longer, unless the compiler hangs.
const LONGEST: Duration = Duration::from_mins(10);

/// A crate in a folder of its own, which depends on `status-codes`. All of them share one target folder, so that the
/// dependencies are built once.
#[derive(Debug)]
pub struct Project {
    folder: PathBuf,
    target: PathBuf,
}

impl Project {
    /// An empty library called `name`. `tmp` is `env!("CARGO_TARGET_TMPDIR")`, which only a test knows.
    ///
    /// # Panics
    ///
    /// Where the folder cannot be written.
    #[must_use]
    pub fn new(tmp: &str, name: &str) -> Self {
        let folder = Path::new(tmp).join("projects").join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder).expect("an earlier run ends here");
        }
        let project = Self { folder, target: Path::new(tmp).join("target") };
        project.write("Cargo.toml", manifest(name, "2024") + "\n[workspace]\n");
        project.write("src/lib.rs", "");
        // With the versions of the workspace, which are on this machine, cargo needs no network.
        let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
        if let Ok(lock) = fs::read_to_string(lock) {
            project.write("Cargo.lock", lock);
        }
        project
    }

    /// The path of a file of the crate.
    #[must_use]
    pub fn path(&self, file: &str) -> PathBuf {
        self.folder.join(file)
    }

    /// Removes a file of the crate.
    ///
    /// # Panics
    ///
    /// Where it is not there.
    pub fn remove(&self, file: &str) {
        fs::remove_file(self.path(file)).expect("a file");
    }

    /// Writes a file of the crate, and the folders that it stands in.
    ///
    /// # Panics
    ///
    /// Where the file cannot be written.
    pub fn write(&self, file: &str, contents: impl AsRef<[u8]>) {
        let path = self.path(file);
        fs::create_dir_all(path.parent().expect("a file stands in a folder")).expect("a folder");
        fs::write(path, contents).expect("a file");
    }

    /// The same files, seen from a folder among them.
    #[must_use]
    pub fn inside(&self, folder: &str) -> Self {
        Self { folder: self.path(folder), target: self.target.clone() }
    }

    /// Runs cargo in the folder of the crate, without the network.
    ///
    /// # Panics
    ///
    /// Where cargo cannot be started, or hangs.
    #[must_use]
    pub fn cargo(&self, arguments: &[&str]) -> Run {
        self.cargo_with(arguments, &[])
    }

    /// The same with variables of the environment.
    ///
    /// # Panics
    ///
    /// Where cargo cannot be started, or hangs.
    #[must_use]
    pub fn cargo_with(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Run {
        let (out, err) = (self.path("../stdout"), self.path("../stderr"));
        let unique = |path: PathBuf| path.with_extension(self.folder.file_name().expect("a name"));
        let (out, err) = (unique(out), unique(err));
        let create = |path| Stdio::from(fs::File::create(path).expect("a file for the output"));
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
        command
            .args(arguments)
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", &self.target)
            .env("CARGO_NET_OFFLINE", "true")
            .env("CARGO_TERM_COLOR", "never")
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env("CARGO_PROFILE_TEST_DEBUG", "0")
            .envs(variables.iter().copied())
            .stdin(Stdio::null())
            .stdout(create(&out))
            .stderr(create(&err));
        // A group of its own, so that a compiler that hangs ends with its cargo.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let start = Instant::now();
        let mut child = command.spawn().expect("cargo can be started");
        let success = loop {
            match child.try_wait().expect("cargo can be waited for") {
                Some(status) => break status.success(),
                None if start.elapsed() > LONGEST => {
                    let group = format!("-{}", child.id());
                    let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
                    let _ = child.kill();
                    panic!("`cargo {}` hangs", arguments.join(" "));
                }
                None => std::thread::sleep(Duration::from_millis(5)),
            }
        };
        let elapsed = start.elapsed();
        let text = |path| String::from_utf8_lossy(&fs::read(path).expect("output")).into_owned();
        Run { success, stderr: text(err), stdout: text(out), elapsed }
    }
}
