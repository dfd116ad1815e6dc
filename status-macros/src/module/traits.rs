//! The traits of a status: to and from numbers and what derives, text, and what all enums have.

pub(super) const CODE: &str = "
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::u16> for Status {
        type Error = $facade::UnknownStatus;
        #[inline]
        fn try_from(code: ::core::primitive::u16) -> ::core::result::Result<Status, $facade::UnknownStatus> {
            match Status::from_u16(code) {
                ::core::option::Option::Some(__status) => ::core::result::Result::Ok(__status),
                ::core::option::Option::None => ::core::result::Result::Err(
                    $facade::UnknownStatus::__new(::core::option::Option::Some(code)),
                ),
            }
        }
    }

    #[automatically_derived]
    impl ::core::convert::From<Status> for ::core::primitive::u16 {
        #[inline]
        fn from(status: Status) -> ::core::primitive::u16 {
            status as ::core::primitive::u16
        }
    }

    #[automatically_derived]
    impl ::core::cmp::PartialEq<::core::primitive::u16> for Status {
        #[inline]
        fn eq(&self, code: &::core::primitive::u16) -> ::core::primitive::bool {
            *self as ::core::primitive::u16 == *code
        }
    }

    #[automatically_derived]
    impl ::core::cmp::PartialEq<Status> for ::core::primitive::u16 {
        #[inline]
        fn eq(&self, status: &Status) -> ::core::primitive::bool {
            *self == *status as ::core::primitive::u16
        }
    }

    /// What derives `ToStatus`, by value and by reference.
    #[automatically_derived]
    impl<'a, T> ::core::convert::From<T> for Status
    where
        &'a Status: $facade::FromDerived<T, Status> + 'a,
    {
        #[inline]
        fn from(value: T) -> Status {
            $facade::ToStatus::<Status>::status(<&'a Status as $facade::__private::Same<T>>::same(&value))
        }
    }

    /// `404 Not Found`
    #[automatically_derived]
    impl ::core::fmt::Display for Status {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            $facade::__private::line(f, self.as_str(), self.phrase())
        }
    }

    /// The name of the variant: `NotFound`.
    #[automatically_derived]
    impl ::core::fmt::Debug for Status {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.pad(self.name())
        }
    }

    /// `404` or `404 Not Found`, nothing else.
    #[automatically_derived]
    impl ::core::str::FromStr for Status {
        type Err = $facade::UnknownStatus;
        fn from_str(text: &::core::primitive::str) -> ::core::result::Result<Status, $facade::UnknownStatus> {
            $facade::__private::parse(text)
        }
    }

    #[automatically_derived]
    impl ToStatus<Status> for Status {
        #[inline]
        fn status(&self) -> Status {
            *self
        }
    }

    #[automatically_derived]
    impl $facade::StatusEnum for Status {
        type Class = Class;
        type Set = StatusSet;
        const ALL: &'static [Status] = Status::ALL;
        #[inline]
        fn from_u16(code: ::core::primitive::u16) -> ::core::option::Option<Status> { Status::from_u16(code) }
        #[inline]
        fn from_bytes(ascii: &[::core::primitive::u8]) -> ::core::option::Option<Status> { Status::from_bytes(ascii) }
        fn from_phrase(phrase: &::core::primitive::str) -> ::core::option::Option<Status> { Status::from_phrase(phrase) }
        #[inline]
        fn as_u16(self) -> ::core::primitive::u16 { Status::as_u16(self) }
        #[inline]
        fn as_str(self) -> &'static ::core::primitive::str { Status::as_str(self) }
        #[inline]
        fn phrase(self) -> &'static ::core::primitive::str { Status::phrase(self) }
        #[inline]
        fn name(self) -> &'static ::core::primitive::str { Status::name(self) }
        #[inline]
        fn summary(self) -> &'static ::core::primitive::str { Status::summary(self) }
        #[inline]
        fn reference(self) -> ::core::option::Option<$facade::Reference> { Status::reference(self) }
        #[inline]
        fn state(self) -> $facade::State { Status::state(self) }
        #[inline]
        fn required_fields(self) -> &'static [&'static ::core::primitive::str] { Status::required_fields(self) }
        #[inline]
        fn suggested_fields(self) -> &'static [&'static ::core::primitive::str] { Status::suggested_fields(self) }
        #[inline]
        fn class(self) -> Class { Status::class(self) }
        #[inline]
        fn generic(class: Class) -> ::core::option::Option<Status> { Status::generic(class) }
    }
";
