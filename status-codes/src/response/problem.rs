use super::text::Text;
use crate::{AnyStatus, Status};
use std::borrow::Cow;

mod said;

/// What a response says of what went wrong: the members of [RFC 9457, Section 3.1], and `code`.
///
/// Only the status is needed. Everything else is `None` until it is set, and is not sent then; the title is the phrase of
/// the status. `application/problem+json` has them in the order of the RFC, then the `code`, then extension members.
///
/// A status below 200 is no answer, and none from 600 on is one of HTTP: those are answered as 500, without the detail
/// that was meant for them.
///
/// [RFC 9457, Section 3.1]: https://www.rfc-editor.org/rfc/rfc9457.html#section-3.1
///
/// ```
/// use status_codes::response::Problem;
/// use status_codes::{AnyStatus, status};
///
/// let problem = Problem::new(status!(404)).with_detail("no user 7").with_code("no_such_user");
/// assert_eq!(problem.status(), status!(404));
/// assert_eq!(problem.title(), "Not Found");
/// assert_eq!(problem.code(), Some("no_such_user"));
/// assert_eq!(problem.detail().unwrap().to_string(), "no user 7");
///
/// let interim = AnyStatus::from_u16(103).unwrap();
/// let unanswered = Problem::new(interim).with_detail("more to come");
/// assert_eq!(unanswered.status(), status!(500));
/// assert!(unanswered.detail().is_none());
/// ```
#[derive(Clone, Debug)]
pub struct Problem<'a> {
    status: AnyStatus,
    /// The status was none that is sent.
    is_replaced: bool,
    phrase: &'a str,
    type_uri: Option<Cow<'a, str>>,
    title: Option<Cow<'a, str>>,
    detail: Option<Text<'a>>,
    instance: Option<Text<'a>>,
    code: Option<Cow<'a, str>>,
    /// The code for a log, where none is sent; empty where there is none.
    logged: &'a str,
}

impl<'a> Problem<'a> {
    /// A problem of this status, with its phrase as title.
    ///
    /// For a code that is not registered the title is the name of its class, such as `Client Error`. A registry of one's
    /// own has a phrase for its codes: give it with [`with_title`](Self::with_title), or start from the status itself,
    /// which is a response too: `status.problem()`.
    #[must_use]
    pub fn new(status: impl Into<AnyStatus>) -> Self {
        let status = status.into();
        Self::of(status, phrase(status))
    }

    /// The same with a phrase of the registry that the status is from.
    pub(crate) fn of(status: AnyStatus, phrase: &'a str) -> Self {
        let is_replaced = !matches!(status.as_u16(), 200..=599);
        let internal = Status::InternalServerError;
        Self {
            status: if is_replaced { AnyStatus::__of(internal.as_u16()) } else { status },
            is_replaced,
            phrase: if is_replaced { internal.phrase() } else { phrase },
            type_uri: None,
            title: None,
            detail: None,
            instance: None,
            code: None,
            logged: "",
        }
    }

    /// A URI reference that identifies the type of the problem, and leads to its documentation if it can. Bytes that no
    /// URI has are percent-encoded when it is sent. `about:blank` is what a problem without a type has, and is none.
    #[must_use]
    pub fn with_type(mut self, uri: impl Into<Cow<'a, str>>) -> Self {
        self.type_uri = Some(uri.into()).filter(|uri| !matches!(uri.trim(), "" | "about:blank"));
        self
    }

    /// A summary of the type, the same for each problem of it. Without a type it should be a translation of the phrase.
    #[must_use]
    pub fn with_title(mut self, title: impl Into<Cow<'a, str>>) -> Self {
        self.title = Some(title.into()).filter(|title| !title.is_empty());
        self
    }

    /// What went wrong this time, for people.
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<Text<'a>>) -> Self {
        if !self.is_replaced {
            self.detail = Some(detail.into());
        }
        self
    }

    /// A URI reference that identifies this time, such as one with the id of the request; encoded like the type.
    #[must_use]
    pub fn with_instance(mut self, instance: impl Into<Text<'a>>) -> Self {
        self.instance = Some(instance.into());
        self
    }

    /// A word for programs: the extension member `code`.
    #[must_use]
    pub fn with_code(mut self, code: impl Into<Cow<'a, str>>) -> Self {
        self.code = Some(code.into()).filter(|code| !code.is_empty());
        self
    }

    pub(crate) fn with_logged(mut self, code: &'a str) -> Self {
        self.logged = code;
        self
    }

    /// A detail for the status that is sent, whatever it was before.
    pub(crate) fn with_detail_of_sent(mut self, detail: Text<'a>) -> Self {
        self.detail = Some(detail);
        self
    }

    /// The same problem, borrowed.
    pub(crate) fn borrowed(&self) -> Problem<'_> {
        Problem {
            status: self.status,
            is_replaced: self.is_replaced,
            phrase: self.phrase,
            type_uri: self.type_uri.as_deref().map(Cow::Borrowed),
            title: self.title.as_deref().map(Cow::Borrowed),
            detail: self.detail.as_ref().map(Text::borrowed),
            instance: self.instance.as_ref().map(Text::borrowed),
            code: self.code.as_deref().map(Cow::Borrowed),
            logged: self.logged,
        }
    }
}

/// The phrase of a status, or what its class is called.
pub(crate) fn phrase(status: AnyStatus) -> &'static str {
    match (status.known(), status.class()) {
        (Some(status), _) => status.phrase(),
        (None, Some(class)) => class.name(),
        (None, None) => "Unknown",
    }
}

#[cfg(test)]
mod tests {
    use super::Problem;
    use crate::{AnyStatus, Status};

    #[test]
    fn what_is_empty_is_not_there() {
        let problem = Problem::new(Status::Gone).with_type("about:blank").with_title("");
        assert_eq!((problem.type_uri(), problem.title()), (None, "Gone"));
        let problem = problem.with_type(" ").with_code("");
        assert_eq!((problem.type_uri(), problem.code()), (None, None));
    }

    #[test]
    fn every_status_is_one_that_can_be_sent() {
        for code in 100..=999 {
            let status = AnyStatus::from_u16(code).unwrap();
            let problem = Problem::new(status).with_title("T").with_detail("d");
            let is_sent = (200..600).contains(&code);
            assert_eq!(problem.status().as_u16(), if is_sent { code } else { 500 });
            assert_eq!(problem.title(), if is_sent { "T" } else { "Internal Server Error" });
            assert_eq!(problem.detail().is_some(), is_sent);
            assert!(!Problem::new(status).title().is_empty());
        }
        assert_eq!(Problem::new(AnyStatus::from_u16(471).unwrap()).title(), "Client Error");
    }

    #[test]
    fn a_title_stays_with_its_type() {
        let problem = Problem::new(Status::Continue).with_type("https://a.example/b");
        assert_eq!(problem.with_title("B").title(), "B");
    }
}
