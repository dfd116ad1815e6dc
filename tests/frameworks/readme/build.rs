//! Takes the chapters on frameworks out of README.md, a file for each program: `examples` includes them.

use status_tests::readme::Readme;
use std::path::Path;
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed={}", Readme::path().display());
    let folder = env::var_os("OUT_DIR").expect("what cargo sets");
    for program in Readme::read().programs().iter().filter(|program| program.needs_more) {
        let name = Path::new(&program.file).file_name().expect("a file");
        fs::write(Path::new(&folder).join(name), &program.code).expect("a file");
    }
}
