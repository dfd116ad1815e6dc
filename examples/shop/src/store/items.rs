use super::{Store, StoreError};
use rusqlite::{OptionalExtension, Row, Transaction};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What the shop sells.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, ToSchema)]
pub struct Item {
    /// Its number.
    pub id: i64,
    /// What it is called.
    pub name: String,
    /// What one costs, in cents.
    pub price: u32,
    /// How many there are.
    pub stock: u32,
}

impl Store {
    /// All items.
    ///
    /// # Errors
    ///
    /// What breaks.
    pub async fn items(&self) -> Result<Vec<Item>, StoreError> {
        self.run(|transaction| {
            let mut query =
                transaction.prepare("SELECT id, name, price, stock FROM items ORDER BY id")?;
            let items = query.query_map((), Item::read)?.collect::<Result<_, _>>()?;
            Ok(items)
        })
        .await
    }

    /// One item.
    ///
    /// # Errors
    ///
    /// Where there is none of this number; and what breaks.
    pub async fn item(&self, id: i64) -> Result<Item, StoreError> {
        self.run(move |transaction| Item::find(transaction, id)).await
    }
}

impl Item {
    pub(super) fn find(transaction: &Transaction<'_>, id: i64) -> Result<Self, StoreError> {
        let query = "SELECT id, name, price, stock FROM items WHERE id = ?";
        let found = transaction.query_one(query, (id,), Self::read).optional()?;
        found.ok_or(StoreError::NoSuchItem { item: id })
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { id: row.get(0)?, name: row.get(1)?, price: row.get(2)?, stock: row.get(3)? })
    }
}
