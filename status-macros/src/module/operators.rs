//! `|`, `&`, `-` of sets and codes in every combination, their assigning forms, and `!`.

use super::code::fill;

pub(super) fn items() -> String {
    let binary = [
        ("BitOr", "bitor", "union"),
        ("BitAnd", "bitand", "intersection"),
        ("Sub", "sub", "difference"),
    ];
    let pairs = [
        ("StatusSet", "StatusSet"),
        ("StatusSet", "Status"),
        ("Status", "StatusSet"),
        ("Status", "Status"),
    ];
    let mut code = String::new();
    for (operator, method, function) in binary {
        let places = [("operator", operator), ("method", method), ("function", function)];
        for (left, right) in pairs {
            let sides = [("left", left), ("right", right)];
            code.push_str(&fill(&fill(BINARY, &places), &sides));
        }
        for right in ["StatusSet", "Status"] {
            code.push_str(&fill(&fill(ASSIGNING, &places), &[("right", right)]));
        }
    }
    for of in ["StatusSet", "Status"] {
        code.push_str(&fill(NOT, &[("of", of)]));
    }
    code
}

const BINARY: &str = "
    #[automatically_derived]
    impl ::core::ops::$operator<$right> for $left {
        type Output = StatusSet;
        #[inline]
        fn $method(self, other: $right) -> StatusSet {
            <StatusSet as ::core::convert::From<$left>>::from(self)
                .$function(<StatusSet as ::core::convert::From<$right>>::from(other))
        }
    }
";

const ASSIGNING: &str = "
    #[automatically_derived]
    impl ::core::ops::$operatorAssign<$right> for StatusSet {
        #[inline]
        fn $method_assign(&mut self, other: $right) {
            *self = self.$function(<StatusSet as ::core::convert::From<$right>>::from(other));
        }
    }
";

const NOT: &str = "
    #[automatically_derived]
    impl ::core::ops::Not for $of {
        type Output = StatusSet;
        #[inline]
        fn not(self) -> StatusSet {
            <StatusSet as ::core::convert::From<$of>>::from(self).complement()
        }
    }
";
