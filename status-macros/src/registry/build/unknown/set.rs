//! A name that is no set: what it may have meant.

use super::Listed;
use crate::registry::build::defined::Defined;
use crate::report::filled::filled;
use crate::report::nearest::nearest_name;
use crate::spec::words::code::CodeRef;
use crate::spec::words::name;

/// How many names a message lists.
const LISTED: usize = 4;

/// How many sets a misspelled name is compared with.
const COMPARED: usize = 200;

/// How many of them are looked at that would make a circle.
const TRIED: usize = 8;

/// How many members are followed to see whether a set leads to another.
const FOLLOWED: usize = 5000;

impl Defined {
    /// What a name that is no set may have meant: nothing that the list has already, and no set that would make a circle.
    pub(super) fn instead_of_set(&self, name: &str, list: Listed<'_>) -> String {
        let has = |what: &CodeRef| list.members.iter().any(|member| member.what == *what);
        let already = |what: &CodeRef| filled("leave it out: `{}` stands here already", &[&what]);
        if let Some(at) = self.names.iter().rposition(|other| other == name) {
            let code = CodeRef::Code(self.codes[at]);
            if has(&code) {
                return already(&code);
            }
            return filled("a code is named by its number: `{}`", &[&code]);
        }
        let key = name::snake(name);
        if let Some(at) = self.class_keys.iter().position(|other| *other == key) {
            let class = CodeRef::Class(self.classes[at]);
            if has(&class) {
                return already(&class);
            }
            return filled("write the class as `\"{}\"`", &[&class]);
        }
        let mut circles = Vec::new();
        while circles.len() < TRIED {
            let mut keys = Vec::new();
            for set in self.sets.get(..COMPARED).unwrap_or(&self.sets) {
                if !circles.contains(&set.key.as_str()) {
                    keys.push(set.key.as_str());
                }
            }
            let Some(meant) = nearest_name(name, &keys) else { break };
            let set = CodeRef::Name(meant.to_owned());
            if !self.makes_circle(&set, list.of) {
                return if has(&set) {
                    already(&set)
                } else {
                    filled("did you mean `{}`?", &[&meant])
                };
            }
            circles.push(meant);
        }
        self.list_of_sets(list.of)
    }

    /// "the sets are `a`, `b` and 3 more", without those that would make a circle.
    fn list_of_sets(&self, of: Option<usize>) -> String {
        let (mut keys, mut rest) = (Vec::new(), 0);
        for (at, set) in self.sets.iter().enumerate() {
            if keys.len() > LISTED {
                rest += usize::from(Some(at) != of);
            } else if at >= TRIED || !self.makes_circle(&CodeRef::Name(set.key.clone()), of) {
                keys.push(filled("`{}`", &[&set.key]));
            }
        }
        if keys.is_empty() {
            return "define it in a table `[sets]`".to_owned();
        }
        if let [alone] = keys.as_slice() {
            return filled("the only set is {}", &[&alone]);
        }
        if rest == 0 {
            return filled("the sets are {}", &[&keys.join(", ")]);
        }
        keys.pop();
        filled("the sets are {} and {} more", &[&keys.join(", "), &(rest + 1)])
    }

    /// Whether a set that is named in the list of another contains that one. One that is not followed to its end might.
    fn makes_circle(&self, named: &CodeRef, of: Option<usize>) -> bool {
        let Some(of) = of else { return false };
        let Some(first) = self.set(named) else { return false };
        let mut open = vec![first];
        let (mut seen, mut followed) = (vec![false; self.sets.len()], 0);
        while let Some(at) = open.pop() {
            if at == of || followed > FOLLOWED {
                return true;
            }
            if !std::mem::replace(&mut seen[at], true) {
                for member in &self.sets[at].members {
                    followed += 1;
                    if let Some(at) = self.set(&member.what) {
                        open.push(at);
                    }
                }
            }
        }
        false
    }
}
