//! The database: one file of `SQLite`, which is made when it is not there.

use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::task::spawn_blocking;

mod error;
mod items;
mod orders;

pub use error::StoreError;
pub use items::Item;
pub use orders::{NewOrder, Order};

/// How long a request waits for somebody else who writes into the file.
const PATIENCE: Duration = Duration::from_millis(200);

/// A connection, which all requests share.
#[derive(Clone, Debug)]
pub struct Store(Arc<Mutex<Connection>>);

impl Store {
    /// Opens the file. At the first start it is made, with the items that the shop sells.
    ///
    /// # Errors
    ///
    /// Where the file cannot be made, or is no database.
    pub fn open(path: &Path) -> rusqlite::Result<Self> {
        let mut connection = Connection::open(path)?;
        connection.busy_timeout(PATIENCE)?;
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let version: i64 =
            transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
        if version == 0 {
            transaction.execute_batch(include_str!("store/schema.sql"))?;
        }
        transaction.commit()?;
        Ok(Self(Arc::new(Mutex::new(connection))))
    }

    /// Does a piece of work as one transaction, on a thread that may wait for a disk. An error rolls it back.
    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let connection = Arc::clone(&self.0);
        let task = move || {
            // After a panic the connection is as good as before: the transaction is rolled back.
            let mut connection = connection.lock().unwrap_or_else(PoisonError::into_inner);
            let behavior = TransactionBehavior::Immediate;
            let transaction = connection.transaction_with_behavior(behavior)?;
            let done = work(&transaction)?;
            transaction.commit()?;
            Ok(done)
        };
        spawn_blocking(task).await?
    }
}
