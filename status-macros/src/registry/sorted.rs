//! Values by key, ascending. Every user builds this crate: two vectors are a tenth of the machine code of a `BTreeMap`.

use std::borrow::Borrow;

/// Quick to search and to add to at the end, which is where most rows of a spec go.
pub(crate) struct Sorted<K, V> {
    keys: Vec<K>,
    values: Vec<V>,
}

impl<K: Ord, V> Sorted<K, V> {
    pub(crate) fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.values.get(position(&self.keys, key).ok()?)
    }

    pub(crate) fn get_mut<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        self.values.get_mut(position(&self.keys, key).ok()?)
    }

    pub(crate) fn contains<Q: Ord + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        position(&self.keys, key).is_ok()
    }

    /// Adds a value, in place of the one that has its key.
    pub(crate) fn insert(&mut self, key: K, value: V) {
        match position(&self.keys, &key) {
            Ok(at) => self.values[at] = value,
            Err(at) => {
                self.keys.insert(at, key);
                self.values.insert(at, value);
            }
        }
    }

    pub(crate) fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        let at = position(&self.keys, key).ok()?;
        self.keys.remove(at);
        Some(self.values.remove(at))
    }

    pub(crate) fn retain(&mut self, is_kept: &dyn Fn(&V) -> bool) {
        let keys = std::mem::take(&mut self.keys);
        let values = std::mem::take(&mut self.values);
        for (key, value) in keys.into_iter().zip(values) {
            if is_kept(&value) {
                self.keys.push(key);
                self.values.push(value);
            }
        }
    }

    pub(crate) fn keys(&self) -> &[K] {
        &self.keys
    }

    pub(crate) fn values(&self) -> &[V] {
        &self.values
    }

    pub(crate) fn into_values(self) -> Vec<V> {
        self.values
    }
}

impl<K, V> Default for Sorted<K, V> {
    fn default() -> Self {
        Self { keys: Vec::new(), values: Vec::new() }
    }
}

/// Where a key is, or else where it belongs.
fn position<K: Borrow<Q>, Q: Ord + ?Sized>(keys: &[K], key: &Q) -> Result<usize, usize> {
    // Most keys that are added come in their order.
    if keys.last().is_some_and(|last| last.borrow() < key) {
        return Err(keys.len());
    }
    keys.binary_search_by(|other| other.borrow().cmp(key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_stay_ascending() {
        let mut words: Sorted<String, usize> = Sorted::default();
        for (at, word) in ["c", "a", "d", "b", "a"].into_iter().enumerate() {
            words.insert(word.to_owned(), at);
        }
        assert_eq!(words.keys(), ["a", "b", "c", "d"]);
        assert_eq!(words.values(), [4, 3, 0, 2]);
        assert_eq!(words.get("b"), Some(&3));
        assert_eq!(words.remove("c"), Some(0));
        assert_eq!(words.remove("c"), None);
        assert!(words.contains("d") && !words.contains("c"));
        assert_eq!(words.into_values(), [4, 3, 2]);
    }
}
