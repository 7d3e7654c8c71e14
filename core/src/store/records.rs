//! Entries read straight into their records, cell by cell: for who reads many of them and changes none.

use chrono::NaiveDate;
use rusqlite::Row;
use rusqlite::types::ValueRef;
use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::entries::{COMMON_COLUMNS, moment, select};
use super::{Result, Store, StoreError};
use crate::entry::{EntryId, Kind, Record};
use crate::forms::{FieldSpec, Shape};
use crate::moment::Moment;

type Read<T> = std::result::Result<T, serde_json::Error>;

/// An entry, with the name and the moment it was kept under.
#[derive(Debug, Clone)]
pub(crate) struct Written<T> {
    pub(crate) id: EntryId,
    pub(crate) at: Moment,
    pub(crate) what: T,
}

impl Store {
    /// The records of this kind whose clock showed a date from `first` to `last`, oldest day first.
    ///
    /// # Errors
    /// Any [`StoreError`].
    pub(crate) fn records<T: Record>(&self, first: NaiveDate, last: NaiveDate) -> Result<Vec<Written<T>>> {
        let sql = format!("{} WHERE day BETWEEN ?1 AND ?2 ORDER BY day, id", select(&Kind::of::<T>()));
        self.read_days(&sql, first, last, |row| {
            let cells = Cells { row, fields: T::FIELDS.iter(), place: COMMON_COLUMNS, next: None };
            let what = T::deserialize(MapAccessDeserializer::new(cells)).map_err(|_| StoreError::Damaged)?;
            Ok(Written { id: EntryId::from_number(row.get(1)?), at: moment(row, 2)?, what })
        })
    }
}

/// The cells of a row that are not empty, each under the name of its field.
struct Cells<'row> {
    row: &'row Row<'row>,
    fields: std::slice::Iter<'static, FieldSpec>,
    place: usize,
    next: Option<Cell<'row>>,
}

impl<'row> MapAccess<'row> for Cells<'row> {
    type Error = serde_json::Error;

    fn next_key_seed<K: DeserializeSeed<'row>>(&mut self, seed: K) -> Read<Option<K::Value>> {
        for field in self.fields.by_ref() {
            let cell = self.row.get_ref(self.place).map_err(Error::custom)?;
            self.place += 1;
            if cell != ValueRef::Null {
                self.next = Some(Cell { cell, shape: field.shape });
                return seed.deserialize(field.id.into_deserializer()).map(Some);
            }
        }
        Ok(None)
    }

    fn next_value_seed<V: DeserializeSeed<'row>>(&mut self, seed: V) -> Read<V::Value> {
        seed.deserialize(self.next.take().ok_or_else(|| Error::custom("no cell is left"))?)
    }
}

/// A cell, read as what its field holds.
struct Cell<'row> {
    cell: ValueRef<'row>,
    shape: Shape,
}

impl<'de> Deserializer<'de> for Cell<'de> {
    type Error = serde_json::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        match (self.cell, self.shape) {
            (ValueRef::Null, _) => visitor.visit_none(),
            (ValueRef::Integer(number), Shape::Switch) => visitor.visit_bool(number != 0),
            (ValueRef::Integer(number), _) => visitor.visit_i64(number),
            (ValueRef::Real(number), _) => visitor.visit_f64(number),
            (ValueRef::Text(text), Shape::Several(_)) => {
                serde_json::Deserializer::from_slice(text).deserialize_any(visitor)
            }
            (ValueRef::Text(text), _) => visitor.visit_borrowed_str(std::str::from_utf8(text).map_err(Error::custom)?),
            (ValueRef::Blob(_), _) => Err(Error::custom("no field holds bytes")),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Read<V::Value> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Read<V::Value> {
        let id: &str = self.cell.as_str().map_err(Error::custom)?;
        let id: serde::de::value::StrDeserializer<'_, Self::Error> = id.into_deserializer();
        id.deserialize_enum(name, variants, visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}
