//! Messages of the compiler as pictures of a terminal.

use anstyle::{Color, RgbColor};
use anstyle_svg::{Palette, Term};

/// A terminal as wide as a page of Markdown shows it without making it smaller.
const COLUMNS: usize = 100;

const BACKGROUND: Color = Color::Rgb(RgbColor(0x1b, 0x1f, 0x27));
const FOREGROUND: Color = Color::Rgb(RgbColor(0xd7, 0xdb, 0xe2));

/// Bright on a dark ground, which is readable on a bright page and on a dark one.
const PALETTE: Palette = Palette([
    RgbColor(0x1b, 0x1f, 0x27),
    RgbColor(0xe0, 0x6c, 0x75),
    RgbColor(0x98, 0xc3, 0x79),
    RgbColor(0xe5, 0xc0, 0x7b),
    RgbColor(0x61, 0xaf, 0xef),
    RgbColor(0xc6, 0x78, 0xdd),
    RgbColor(0x56, 0xb6, 0xc2),
    RgbColor(0xd7, 0xdb, 0xe2),
    RgbColor(0x7f, 0x88, 0x98),
    RgbColor(0xff, 0x7b, 0x86),
    RgbColor(0xa9, 0xdc, 0x83),
    RgbColor(0xff, 0xd2, 0x7f),
    RgbColor(0x7c, 0xc3, 0xff),
    RgbColor(0xdd, 0x97, 0xf3),
    RgbColor(0x73, 0xd7, 0xe3),
    RgbColor(0xff, 0xff, 0xff),
]);

/// The picture of what a run of cargo wrote in colours: the errors, without what cargo says of them.
#[must_use]
pub fn svg(ansi: &str) -> String {
    let terminal = Term::new()
        .palette(PALETTE)
        .fg_color(FOREGROUND)
        .bg_color(BACKGROUND)
        .min_width_px(COLUMNS * 84 / 10);
    let svg = terminal.render_svg(&wrapped(&errors(ansi)));
    scalable(&svg)
}

/// The lines from the first error of the compiler to the end of its last.
fn errors(ansi: &str) -> String {
    let lines: Vec<&str> = ansi.lines().collect();
    let begins = |word: &'static str| move |line: &&str| plain(line).starts_with(word);
    let start = lines.iter().position(begins("error")).unwrap_or(lines.len());
    let rest = &lines[start..];
    let end = |word| rest.iter().position(begins(word)).unwrap_or(rest.len());
    let end = end("error: could not compile").min(end("For more information"));
    rest[..end].join("\n").trim_end().to_owned()
}

/// Lines that are too long go on in the next, from the last space in them.
fn wrapped(ansi: &str) -> String {
    let (mut wrapped, mut column, mut is_code) = (String::new(), 0, false);
    // Where it is, and how many columns end with it.
    let mut space: Option<(usize, usize)> = None;
    for c in ansi.chars() {
        if c == '\u{1b}' || is_code {
            is_code = c != 'm';
        } else if c == '\n' {
            (column, space) = (0, None);
        } else {
            column += 1;
            if c == ' ' {
                space = Some((wrapped.len(), column));
            } else if column > COLUMNS {
                if let Some((at, columns)) = space.take() {
                    wrapped.replace_range(at..=at, "\n");
                    column -= columns;
                } else {
                    wrapped.push('\n');
                    column = 1;
                }
            }
        }
        wrapped.push(c);
    }
    wrapped
}

/// Without colours.
fn plain(ansi: &str) -> String {
    let mut is_code = false;
    let mut visible = |c: &char| {
        let hidden = is_code || *c == '\u{1b}';
        is_code = hidden && *c != 'm';
        !hidden
    };
    ansi.chars().filter(|c| visible(c)).collect()
}

/// With a box in its own units, so that a page can show it smaller and whole.
fn scalable(svg: &str) -> String {
    let size = |name: &str| {
        let (_, rest) = svg.split_once(&format!("{name}=\""))?;
        rest.split_once("px\"").map(|(size, _)| size)
    };
    let (width, height) = (size("width").unwrap_or_default(), size("height").unwrap_or_default());
    svg.replacen("<svg ", &format!("<svg viewBox=\"0 0 {width} {height}\" "), 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_compiler_says_is_shown() {
        let ansi = "\u{1b}[1mChecking\u{1b}[0m x\n\u{1b}[91merror[E1]\u{1b}[0m: a\n | b\n\n\
                    error: b\n\nFor more information about this error\nerror: could not compile `x`\n";
        assert_eq!(errors(ansi), "\u{1b}[91merror[E1]\u{1b}[0m: a\n | b\n\nerror: b");
        assert_eq!(errors("all is well\n"), "");
    }

    #[test]
    fn colours_take_no_room_in_a_line() {
        let full = "x".repeat(COLUMNS);
        assert_eq!(wrapped(&format!("{full}\nab")), format!("{full}\nab"));
        let coloured = format!("\u{1b}[91m{full}\u{1b}[0m");
        assert_eq!(wrapped(&coloured), coloured);
        assert_eq!(wrapped(&format!("{coloured}ab")), format!("{coloured}\nab"));
        let words = "word ".repeat(COLUMNS / 5);
        assert_eq!(wrapped(&words), words);
        let next = format!("{}\nword \u{1b}[0mword", words.trim_end());
        assert_eq!(wrapped(&format!("{words}word \u{1b}[0mword")), next);
    }

    #[test]
    fn a_picture_can_be_shown_smaller() {
        let svg = svg("error: a\n");
        let height = 18 + 2 * 10;
        assert!(svg.contains(&format!("viewBox=\"0 0 860 {height}\"")), "{svg}");
        assert!(svg.contains(">error: a"), "{svg}");
    }
}
