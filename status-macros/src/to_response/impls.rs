//! The impls of `ToResponse` and `Describe`.

use super::response::Response;
use crate::report::generated::Code;

impl Response<'_> {
    pub(super) fn impls(&self) -> Code {
        let inside = Code::of(&[&self.problem(), &self.fields(), &self.members(), &self.body()]);
        let described = self.described();
        let impls = Code::of(&[&self.around(&inside, &described), &self.frameworks()]);
        let sets = self.sets();
        if sets.is_empty() { impls } else { Code::of(&[&"const _: () = {", &sets, &impls, &"};"]) }
    }

    /// Impls without a body of worth, so that uses compile and only the mistake is reported.
    pub(super) fn fallback(&self) -> Code {
        let hidden = &self.hidden;
        let problem = Code::of(&[
            &"fn problem(&self) -> ",
            hidden,
            &"::Problem<'_> { ::core::unreachable!() }",
        ]);
        Code::of(&[&self.around(&problem, &Code::default()), &self.frameworks()])
    }

    fn around(&self, inside: &Code, described: &Code) -> Code {
        let (hidden, own) = (&self.hidden, &self.of_status.own);
        let item = self.of_status.item;
        let declared = item.generics.declared();
        let allow = item.attributes.allowing();
        Code::of(&[
            &allow,
            &"#[automatically_derived] impl",
            &declared,
            hidden,
            &"::ToResponse for ",
            own,
            &item.generics.bounds(&self.bounds()),
            &"{",
            inside,
            &"} #[automatically_derived] impl",
            &declared,
            hidden,
            &"::Describe for ",
            own,
            &item.generics.bounds(&self.bounds_of_description()),
            &"{",
            described,
            &"}",
        ])
    }
}
