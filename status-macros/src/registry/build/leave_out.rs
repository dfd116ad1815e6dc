//! Which of the inherited codes are there: those that are left out are remembered, for what is said of them.

use super::inherit::Merged;

impl Merged {
    /// Leaves inherited codes out.
    pub(super) fn keep(&mut self, kept: &dyn Fn(u16) -> bool) {
        let mut inherited = self.rows.keys().to_vec();
        inherited.extend_from_slice(self.temporary.keys());
        for code in inherited {
            self.leave_out(code);
        }
        self.rows.retain(&|row| row.is_own() || kept(row.entry.code));
        self.temporary.retain(&|row| row.is_own() || kept(row.entry.code));
    }

    pub(super) fn leave_out(&mut self, code: u16) {
        if let Err(at) = self.left_out.binary_search(&code) {
            self.left_out.insert(at, code);
        }
    }

    /// What was left out and is not there by another way.
    pub(super) fn left_out(&self) -> Vec<u16> {
        let mut left_out = self.left_out.clone();
        left_out.retain(|code| !self.rows.contains(code) && !self.temporary.contains(code));
        left_out
    }

    /// With `temporary = true` the temporary codes become variants.
    pub(super) fn take_in_temporary(&mut self, take_in: bool) {
        if take_in {
            for row in std::mem::take(&mut self.temporary).into_values() {
                if !self.rows.contains(&row.entry.code) {
                    self.rows.insert(row.entry.code, row);
                }
            }
        }
        self.temporary.retain(&|row| !self.rows.contains(&row.entry.code));
    }
}
