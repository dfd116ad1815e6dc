//! Names that codes had once.

use super::Registry;
use crate::spec::Entry;
use crate::spec::words::name;
use std::collections::HashSet;

impl Registry {
    /// Constants made from former phrases, without those that a code has or that two would share.
    pub(crate) fn former_constants(&self) -> Vec<(String, &Entry)> {
        let mut taken = HashSet::new();
        for entry in &self.codes {
            taken.insert(name::constant(&entry.name));
        }
        let mut names: Vec<(String, &Entry)> = Vec::new();
        for entry in &self.codes {
            for former in entry.former.iter().filter_map(|phrase| name::variant(phrase)) {
                let constant = name::constant(&former);
                if name::is_reserved_constant(&constant) {
                    continue;
                }
                if taken.insert(constant.clone()) {
                    names.push((constant, entry));
                } else {
                    names.retain(|(other, owner)| *other != constant || owner.code == entry.code);
                }
            }
        }
        names
    }
}
