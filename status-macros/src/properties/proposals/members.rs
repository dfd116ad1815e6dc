//! What is proposed for a member of a list in a spec that names nothing.

use super::{between, put_right};
use crate::properties::property;
use crate::properties::specs::{Spec, family};
use proptest::prelude::*;
use proptest::sample::select;

/// Where a member is put.
#[derive(Clone, Copy, Debug)]
enum List {
    Only,
    Without,
    Set,
}

impl List {
    fn of(self, spec: &mut Spec) -> &mut Vec<String> {
        match self {
            Self::Only => spec.only.get_or_insert_default(),
            Self::Without => spec.without.get_or_insert_default(),
            Self::Set => spec.sets.entry("mine".to_owned()).or_default(),
        }
    }
}

fn member() -> impl Strategy<Value = &'static str> {
    select(vec![
        "104",
        "461",
        "444",
        "471",
        "485",
        "499",
        "440",
        "520",
        "521",
        "613",
        "777",
        "99",
        "\"6xx\"",
        "\"7xx\"",
        "\"cachable\"",
        "\"NotFound\"",
        "\"client_error\"",
        "\"mnie\"",
        "\"others\"",
        "\"strange\"",
        "\"od\"",
        "\"Row461\"",
    ])
}

#[test]
fn what_a_member_needs_is_had() {
    let list = select(vec![List::Only, List::Without, List::Set, List::Set]);
    property(&(family(), member(), list), |(mut family, member, list)| {
        let other = match list {
            List::Only => family.own.without.take(),
            List::Without => family.own.only.take(),
            List::Set => None,
        };
        drop(other);
        family.own.add(475);
        // What `without` names is not defined here.
        if !matches!(list, List::Without) {
            family.own.sets.insert("other".to_owned(), vec!["\"mine\"".to_owned()]);
            family.own.sets.insert("mine".to_owned(), vec!["475".to_owned()]);
        }
        let right = family.clone();
        list.of(&mut family.own).push(member.to_owned());
        let (_, problems) = family.build();
        let [said] = &problems[..] else {
            prop_assert!(problems.is_empty(), "{:?} {}", problems, family.own.text());
            return Ok(());
        };
        if said.contains("is defined here and left out") {
            return Ok(());
        }
        let mut proposed = Vec::new();
        if said.contains("eave it out") {
            proposed.push(right.clone());
        }
        for line in said.lines() {
            proposed.extend(put_right(&family, line));
        }
        let mut members = between(said, "did you mean `", "`");
        members.extend(between(said, "named by its number: `", "`"));
        members.extend(between(said, "write the class as `", "`"));
        let lists = said.split_once("the sets are ").or(said.split_once("the classes are "));
        if let Some((_, list)) = lists {
            members.extend(list.split('`').skip(1).step_by(2));
        }
        if let Some((_, codes)) =
            said.split_once("the nearest codes are ").or(said.split_once("the nearest code is "))
        {
            members.extend(codes.split(", "));
        }
        // A class that is left out may have codes that are defined here, and a set such a class.
        let may_hold_own =
            |member: &str| member.contains("xx") || ["odd", "even"].contains(&member);
        members.retain(|member| !matches!(list, List::Without) || !may_hold_own(member));
        for member in members {
            let mut right = right.clone();
            let is_code =
                member.bytes().all(|byte| byte.is_ascii_digit()) || member.starts_with('"');
            let member = if is_code { member.to_owned() } else { format!("{member:?}") };
            let list = list.of(&mut right.own);
            if !list.contains(&member) {
                list.push(member);
                proposed.push(right);
            }
        }
        let is_general = said.contains("digits") || matches!(list, List::Without);
        prop_assert!(!proposed.is_empty() || is_general, "{}", said);
        for proposed in proposed {
            let (_, problems) = proposed.build();
            prop_assert_eq!(problems, [""; 0], "{}\n{}", said, proposed.own.text());
        }
        Ok(())
    });
}
