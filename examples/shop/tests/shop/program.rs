use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// It ends with the test.
struct Program(Child);

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended on its own, which the test sees elsewhere.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test]
async fn the_program_makes_a_database_and_says_what_to_try() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("first.db");
    let mut command = Command::new(env!("CARGO_BIN_EXE_shop"));
    command.arg(&database).arg("127.0.0.1:0").stdout(Stdio::piped());
    let mut program = Program(command.spawn().expect("it starts"));
    let stdout = program.0.stdout.take().expect("it is piped");
    let mut lines = BufReader::new(stdout).lines().map(|line| line.expect("a line"));
    let url = lines.find_map(|line| {
        let (_, url) = line.split_once("200  curl -i ")?;
        Some(url.to_owned())
    });
    let answer = reqwest::get(url.expect("a line to try")).await.expect("an answer");
    assert!(answer.text().await.expect("a text").contains("Teapot"));
    assert!(database.is_file());
}
