//! Sorting, once for all that is sorted: each type that is sorted by itself costs every user a tenth of a second.

use std::collections::BinaryHeap;

/// The positions of the keys in ascending order; those of equal keys stay as they are.
pub(crate) fn in_order(keys: Vec<(usize, usize)>) -> Vec<usize> {
    let mut order = Vec::new();
    for (at, key) in keys.into_iter().enumerate() {
        order.push((key, at));
    }
    // A heap is a fifth of the machine code of `sort_unstable`.
    let mut positions = Vec::new();
    for (_, at) in BinaryHeap::from(order).into_sorted_vec() {
        positions.push(at);
    }
    positions
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_keys_stay_in_their_order() {
        assert_eq!(in_order(vec![(1, 0), (0, 5), (0, 3), (1, 0), (0, 5)]), [2, 1, 4, 0, 3]);
    }
}
