//! Pieces of SQL that Diesel lacks, or has only in a form whose statement is prepared anew each time it is asked. What is
//! built of these is prepared once for each connection.

use crate::connection::{Conn, MultiBackend};
use diesel::expression::{ValidGrouping, is_aggregate};
use diesel::prelude::*;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::sql_types::{BigInt, Bool, Integer, Text};

diesel::infix_operator!(BitAnd, " & ", Integer);
diesel::prefix_operator!(Plain, " +", BigInt);

/// The bits that both have.
pub(crate) fn bit_and<C>(column: C, bits: i32) -> BitAnd<C, diesel::dsl::AsExprOf<i32, Integer>>
where
    C: Expression<SqlType = Integer>,
{
    BitAnd::new(column, diesel::expression::AsExpression::<Integer>::as_expression(bits))
}

/// The same value, by which no index is chosen: SQLite keeps no statistics here and would take any index that begins with
/// a column it sees compared, and sort afterwards.
pub(crate) fn plain<C: Expression<SqlType = BigInt>>(column: C) -> Plain<C> {
    Plain::new(column)
}

/// The same for words, such as a state: where the keys are known, or are gone through in order, an index that begins with
/// the state reads and sorts a whole town.
pub(crate) fn plain_text<C: Expression<SqlType = Text>>(column: C) -> diesel::dsl::Concat<C, &'static str> {
    column.concat("")
}

/// `column in (…)` with numbers that are keys, so never zero.
#[derive(Debug, Clone)]
pub(crate) struct Among<C> {
    column: C,
    numbers: Vec<i64>,
}

/// Lists are filled up to one of these lengths by naming their last number again: as many statements, not one for each
/// length. The third is a page of the list of offers.
const LENGTHS: [usize; 5] = [1, 6, 18, 100, 500];

/// Is the key one of these?
pub(crate) fn among<C: Expression<SqlType = BigInt>>(column: C, numbers: &[i64]) -> Among<C> {
    let mut numbers = numbers.to_vec();
    let length = LENGTHS.into_iter().find(|length| numbers.len() <= *length).unwrap_or(numbers.len());
    numbers.resize(length, numbers.last().copied().unwrap_or(0));
    Among { column, numbers }
}

impl<C> Expression for Among<C> {
    type SqlType = Bool;
}

impl<C> ValidGrouping<()> for Among<C> {
    type IsAggregate = is_aggregate::No;
}

impl<C: AppearsOnTable<S>, S> AppearsOnTable<S> for Among<C> {}

impl<C: SelectableExpression<S>, S> SelectableExpression<S> for Among<C> {}

impl<C> QueryId for Among<C> {
    type QueryId = ();
    // How many there are is part of the statement.
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<C: QueryFragment<MultiBackend>> QueryFragment<MultiBackend> for Among<C> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, MultiBackend>) -> QueryResult<()> {
        self.column.walk_ast(out.reborrow())?;
        let mut between = " in (";
        for number in &self.numbers {
            out.push_sql(between);
            out.push_bind_param::<BigInt, i64>(number)?;
            between = ", ";
        }
        out.push_sql(")");
        Ok(())
    }
}

/// How many rows a query gives; one with a limit is not counted any further.
#[derive(Debug, Clone)]
pub(crate) struct CountOf<Q>(pub(crate) Q);

impl<Q> QueryId for CountOf<Q> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<Q> Query for CountOf<Q> {
    type SqlType = BigInt;
}

impl<Q> RunQueryDsl<Conn> for CountOf<Q> {}

impl<Q: QueryFragment<MultiBackend>> QueryFragment<MultiBackend> for CountOf<Q> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, MultiBackend>) -> QueryResult<()> {
        out.push_sql("select count(*) from (");
        self.0.walk_ast(out.reborrow())?;
        out.push_sql(") as found");
        Ok(())
    }
}

/// A statement spelled out, with a `?` for each value. It has one text, so it is prepared once for each connection, where
/// Diesel prepares any update anew. For what everybody waits for; all else is written with Diesel.
#[derive(Debug, Clone)]
pub(crate) struct Spelled {
    text: &'static str,
    values: Vec<Value>,
}

/// What stands in the place of a `?`.
#[derive(Debug, Clone)]
pub(crate) enum Value {
    Number(i64),
    Text(String),
}

/// This statement with these values, in the order of their places.
pub(crate) fn spelled(text: &'static str, values: impl IntoIterator<Item = Value>) -> Spelled {
    Spelled { text, values: values.into_iter().collect() }
}

impl QueryId for Spelled {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl RunQueryDsl<Conn> for Spelled {}

impl QueryFragment<MultiBackend> for Spelled {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, MultiBackend>) -> QueryResult<()> {
        let mut values = self.values.iter();
        for (at, piece) in self.text.split('?').enumerate() {
            if at > 0 {
                match values.next() {
                    Some(Value::Number(number)) => out.push_bind_param::<BigInt, i64>(number)?,
                    Some(Value::Text(text)) => out.push_bind_param::<Text, String>(text)?,
                    None => {
                        return Err(diesel::result::Error::QueryBuilderError("a value is missing".into()));
                    }
                }
            }
            out.push_sql(piece);
        }
        Ok(())
    }
}
