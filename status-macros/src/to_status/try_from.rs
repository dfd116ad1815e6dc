//! `#[status(try_from)]`: the way back from a status to a variant.

use super::expansion::Expansion;
use crate::report::filled::joined;
use crate::report::generated::Code;

impl Expansion<'_> {
    pub(super) fn try_from(&self, body: &Code) -> Code {
        let Self { status, private, own, .. } = self;
        let generics = &self.item.generics;
        Code::of(&[
            &"#[automatically_derived] impl",
            &generics.declared(),
            &"::core::convert::TryFrom<",
            status,
            &"> for ",
            own,
            &generics.bounds(&[]),
            &"{ type Error = ",
            private,
            &"::UnknownStatus; #[inline] fn try_from(__status: ",
            status,
            &") -> ::core::result::Result<",
            own,
            &",",
            private,
            &"::UnknownStatus> {",
            body,
            &"} }",
        ])
    }

    /// What `try_from` does: by way of `status`, so that what is wrong or deprecated about a code is said once.
    pub(super) fn search(&self) -> Code {
        let private = &self.private;
        let unknown =
            Code::of(&[&"::core::result::Result::Err(", private, &"::unknown(__status))"]);
        if self.arms.is_empty() {
            return unknown;
        }
        let all = joined(&self.arms, ",", &|arm| self.path(arm) + "{}");
        Code::of(&[
            &"for __value in [",
            &all.as_str(),
            &"] { if ",
            private,
            &"::ToStatus::status(&__value) == __status { return ::core::result::Result::Ok(__value); } }",
            &unknown,
        ])
    }
}
