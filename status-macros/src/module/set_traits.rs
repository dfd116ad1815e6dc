//! The traits of a set: conversions and iteration.

pub(super) const CODE: &str = "
    /// The empty set.
    #[automatically_derived]
    impl ::core::default::Default for StatusSet {
        #[inline]
        fn default() -> StatusSet {
            StatusSet::EMPTY
        }
    }

    /// The codes, as a set of names.
    #[automatically_derived]
    impl ::core::fmt::Debug for StatusSet {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_set().entries(self.iter()).finish()
        }
    }

    /// The set of this code alone.
    #[automatically_derived]
    impl ::core::convert::From<Status> for StatusSet {
        #[inline]
        fn from(status: Status) -> StatusSet {
            StatusSet::EMPTY.with(status)
        }
    }

    #[automatically_derived]
    impl ::core::convert::From<Class> for StatusSet {
        #[inline]
        fn from(class: Class) -> StatusSet {
            StatusSet::of(class)
        }
    }

    #[automatically_derived]
    impl ::core::iter::FromIterator<Status> for StatusSet {
        fn from_iter<I: ::core::iter::IntoIterator<Item = Status>>(codes: I) -> StatusSet {
            ::core::iter::Iterator::fold(::core::iter::IntoIterator::into_iter(codes), StatusSet::EMPTY, StatusSet::with)
        }
    }

    #[automatically_derived]
    impl ::core::iter::Extend<Status> for StatusSet {
        fn extend<I: ::core::iter::IntoIterator<Item = Status>>(&mut self, codes: I) {
            *self = ::core::iter::Iterator::fold(::core::iter::IntoIterator::into_iter(codes), *self, StatusSet::with);
        }
    }

    #[automatically_derived]
    impl ::core::iter::IntoIterator for StatusSet {
        type Item = Status;
        type IntoIter = $facade::SetIter<Status, $words>;
        #[inline]
        fn into_iter(self) -> $facade::SetIter<Status, $words> {
            self.iter()
        }
    }

    #[automatically_derived]
    impl ::core::iter::IntoIterator for &StatusSet {
        type Item = Status;
        type IntoIter = $facade::SetIter<Status, $words>;
        #[inline]
        fn into_iter(self) -> $facade::SetIter<Status, $words> {
            self.iter()
        }
    }
";
