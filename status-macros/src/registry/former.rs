//! Names that codes had once.

use super::Registry;
use crate::spec::Entry;
use crate::spec::words::name;
use crate::spec::words::taken::Taken;

impl Registry {
    /// Constants made from former phrases, without those that a code has or that two would share.
    pub(crate) fn former_constants(&self) -> Vec<(String, &Entry)> {
        let mut taken = Taken::default();
        for entry in &self.codes {
            taken.add(name::constant(&entry.name));
        }
        let mut names: Vec<(String, &Entry)> = Vec::new();
        for entry in &self.codes {
            for phrase in &entry.former {
                let Some(former) = name::variant(phrase) else { continue };
                let constant = name::constant(&former);
                if name::is_reserved_constant(&constant) {
                    continue;
                }
                if taken.add(constant.clone()) {
                    names.push((constant, entry));
                } else {
                    names.retain(|(other, owner)| *other != constant || owner.code == entry.code);
                }
            }
        }
        names
    }
}
