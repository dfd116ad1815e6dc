//! A chapter of README.md.

include!(concat!(env!("OUT_DIR"), "/on_salvo.rs"));
