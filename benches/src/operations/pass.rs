//! One peer's way of an operation, over all of its inputs.

use super::answer::Answer;
use std::fmt::{Display, Write as _};
use std::hint::black_box;

/// What is counted and timed.
pub trait Pass {
    /// Does the operation once for each input.
    fn run(&mut self);

    /// How many inputs there are.
    fn count(&self) -> u32;

    /// The result for each input, in words that are the same for every peer.
    fn answers(&mut self) -> Vec<String>;
}

/// A function over inputs.
pub(super) struct Over<T, F> {
    pub(super) inputs: Vec<T>,
    pub(super) function: F,
}

impl<T: Copy, A: Answer, F: Fn(T) -> A> Pass for Over<T, F> {
    #[inline(never)]
    fn run(&mut self) {
        for &input in &self.inputs {
            black_box((self.function)(black_box(input)));
        }
    }

    fn count(&self) -> u32 {
        self.inputs.len().try_into().expect("few inputs")
    }

    fn answers(&mut self) -> Vec<String> {
        self.inputs.iter().map(|&input| (self.function)(input).answer()).collect()
    }
}

/// A function that lends a text of its input.
pub(super) struct Lent<T, F> {
    pub(super) inputs: Vec<T>,
    pub(super) function: F,
}

impl<T: Copy, F: Fn(&T) -> &str> Pass for Lent<T, F> {
    #[inline(never)]
    fn run(&mut self) {
        for &input in &self.inputs {
            let input = black_box(input);
            black_box((self.function)(&input));
        }
    }

    fn count(&self) -> u32 {
        self.inputs.len().try_into().expect("few inputs")
    }

    fn answers(&mut self) -> Vec<String> {
        self.inputs.iter().map(|input| (self.function)(input).to_owned()).collect()
    }
}

/// `Display`, into a string that is used again and again.
pub(super) struct Written<T> {
    pub(super) inputs: Vec<T>,
    pub(super) line: String,
}

impl<T: Copy + Display> Pass for Written<T> {
    #[inline(never)]
    fn run(&mut self) {
        for &input in &self.inputs {
            self.line.clear();
            write!(self.line, "{}", black_box(input)).expect("a string takes everything");
            black_box(self.line.as_str());
        }
    }

    fn count(&self) -> u32 {
        self.inputs.len().try_into().expect("few inputs")
    }

    fn answers(&mut self) -> Vec<String> {
        self.inputs.iter().map(ToString::to_string).collect()
    }
}
