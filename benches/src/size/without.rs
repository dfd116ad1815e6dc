//! Prints its arguments, and whether they are numbers.

use std::hint::black_box;

fn main() {
    for argument in std::env::args() {
        let number: Option<u16> = argument.parse().ok();
        println!("{argument} {argument:?} {:?}", black_box(number));
    }
}
