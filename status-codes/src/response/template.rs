use super::detail::Detail;
use super::problem::Problem;
use super::text::Text;
use crate::AnyStatus;
use core::fmt::Display;

/// What the problems of one kind say. Empty texts are not there.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Template {
    pub(crate) type_uri: &'static str,
    pub(crate) title: &'static str,
    pub(crate) code: &'static str,
    pub(crate) detail: Detail,
    /// They follow from the name of a variant: a 5xx does not send them, because they tell what broke.
    pub(crate) is_type_implied: bool,
    pub(crate) is_code_implied: bool,
}

/// What is described of a status that is known at run time alone is what is sent with this one.
pub(crate) const AT_RUN_TIME: u16 = 400;

impl Template {
    pub(crate) const EMPTY: Self = Self {
        type_uri: "",
        title: "",
        code: "",
        detail: Detail::Hidden,
        is_type_implied: false,
        is_code_implied: false,
    };

    /// The type that is sent with a status.
    pub(crate) fn type_of(&self, status: u16) -> Option<&'static str> {
        let is_sent = !self.type_uri.is_empty() && (status < 500 || !self.is_type_implied);
        is_sent.then_some(self.type_uri)
    }

    /// The code that is sent with a status.
    pub(crate) fn code_of(&self, status: u16) -> Option<&'static str> {
        let is_sent = !self.code.is_empty() && (status < 500 || !self.is_code_implied);
        is_sent.then_some(self.code)
    }

    /// Whether a value may show its detail with a status.
    pub(crate) fn is_shown(&self, status: u16) -> bool {
        match self.detail {
            Detail::Hidden | Detail::Fixed(_) => false,
            Detail::ByClass => (400..500).contains(&status),
            Detail::Shown => true,
        }
    }

    /// The problem of a value: of its status, the phrase of that, and what its detail may be.
    pub(crate) fn problem<'a>(
        &self,
        status: AnyStatus,
        phrase: &'static str,
        shown: Option<&'a dyn Display>,
    ) -> Problem<'a> {
        let mut problem = Problem::of(status, phrase);
        let status = problem.status().as_u16();
        if let Some(uri) = self.type_of(status) {
            problem = problem.with_type(uri).with_title(self.title);
        }
        problem = match self.code_of(status) {
            Some(code) => problem.with_code(code),
            None => problem.with_logged(self.code),
        };
        match (self.detail, shown) {
            (Detail::Fixed(text), _) => problem.with_detail(text),
            (_, Some(value)) if self.is_shown(status) => problem.with_detail(Text::shown(value)),
            _ => problem,
        }
    }
}
