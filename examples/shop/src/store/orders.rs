use super::{Item, Store, StoreError};
use rusqlite::{OptionalExtension, Row, Transaction};
use serde::{Deserialize, Serialize};
use std::num::NonZeroU32;
use utoipa::ToSchema;

/// What a buyer wants.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewOrder {
    /// The number of the item.
    #[schema(example = 1)]
    pub item: i64,
    /// How many of it.
    #[schema(value_type = u32, minimum = 1, example = 1)]
    pub amount: NonZeroU32,
    /// What one costs, as the buyer was told.
    #[schema(example = 2900)]
    pub price: u32,
}

/// What was ordered.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, ToSchema)]
pub struct Order {
    /// Its number.
    pub id: i64,
    /// The number of the item.
    pub item: i64,
    /// How many of it.
    pub amount: u32,
    /// Whether it is paid.
    pub paid: bool,
}

impl Store {
    /// Orders, and takes from the stock.
    ///
    /// # Errors
    ///
    /// Where there is no such item, or too little of it, or it costs something else; and what breaks.
    pub async fn place(&self, new: NewOrder) -> Result<Order, StoreError> {
        self.run(move |transaction| {
            let item = Item::find(transaction, new.item)?;
            let amount = new.amount.get();
            if item.price != new.price {
                return Err(StoreError::PriceChanged { price: item.price });
            }
            if item.stock < amount {
                return Err(StoreError::SoldOut { left: item.stock });
            }
            let take = "UPDATE items SET stock = stock - ? WHERE id = ?";
            transaction.execute(take, (amount, item.id))?;
            let insert = "INSERT INTO orders (item, amount) VALUES (?, ?)";
            transaction.execute(insert, (item.id, amount))?;
            let id = transaction.last_insert_rowid();
            Ok(Order { id, item: item.id, amount, paid: false })
        })
        .await
    }

    /// One order.
    ///
    /// # Errors
    ///
    /// Where there is none of this number; and what breaks.
    pub async fn order(&self, id: i64) -> Result<Order, StoreError> {
        self.run(move |transaction| Order::find(transaction, id)).await
    }

    /// Pays.
    ///
    /// # Errors
    ///
    /// Where there is no such order, or it is paid already; and what breaks.
    pub async fn pay(&self, id: i64) -> Result<(), StoreError> {
        self.run(move |transaction| {
            Order::find_unpaid(transaction, id)?;
            transaction.execute("UPDATE orders SET paid = TRUE WHERE id = ?", (id,))?;
            Ok(())
        })
        .await
    }

    /// Cancels, and gives back to the stock.
    ///
    /// # Errors
    ///
    /// Where there is no such order, or it is paid already; and what breaks.
    pub async fn cancel(&self, id: i64) -> Result<(), StoreError> {
        self.run(move |transaction| {
            let order = Order::find_unpaid(transaction, id)?;
            let give = "UPDATE items SET stock = stock + ? WHERE id = ?";
            transaction.execute(give, (order.amount, order.item))?;
            transaction.execute("DELETE FROM orders WHERE id = ?", (id,))?;
            Ok(())
        })
        .await
    }
}

impl Order {
    fn find(transaction: &Transaction<'_>, id: i64) -> Result<Self, StoreError> {
        let query = "SELECT id, item, amount, paid FROM orders WHERE id = ?";
        let found = transaction.query_one(query, (id,), Self::read).optional()?;
        found.ok_or(StoreError::NoSuchOrder { order: id })
    }

    fn find_unpaid(transaction: &Transaction<'_>, id: i64) -> Result<Self, StoreError> {
        let order = Self::find(transaction, id)?;
        if order.paid { Err(StoreError::AlreadyPaid) } else { Ok(order) }
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { id: row.get(0)?, item: row.get(1)?, amount: row.get(2)?, paid: row.get(3)? })
    }
}
