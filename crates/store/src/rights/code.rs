use crate::connection::Conn;
use crate::error::Result;
use crate::schema::office_code;
use diesel::prelude::*;
use domain::accounts::AccountId;
use domain::people::PersonId;
use domain::rights::OfficeCode;
use kernel::Instant;

/// The present code in a letter to somebody.
pub fn code(connection: &mut Conn, id: PersonId) -> Result<Option<OfficeCode>> {
    let row = office_code::table
        .filter(office_code::person_id.eq(id.number()))
        .select((
            office_code::generation,
            office_code::expires_at,
            office_code::attempts,
            office_code::opened_at,
            office_code::opened_by,
        ))
        .load::<(i32, i64, i32, Option<i64>, Option<i64>)>(connection)?
        .pop();
    Ok(row.map(|(generation, expires, attempts, at, by)| OfficeCode {
        generation,
        expires_at: Instant::from_micros(expires),
        attempts,
        opened: at.map(Instant::from_micros).zip(by.map(AccountId::new)),
    }))
}

/// Stores the present code of somebody.
pub fn set_code(connection: &mut Conn, id: PersonId, code: OfficeCode) -> Result<()> {
    let values = (
        office_code::generation.eq(code.generation),
        office_code::expires_at.eq(code.expires_at.micros()),
        office_code::attempts.eq(code.attempts),
        office_code::opened_at.eq(code.opened.map(|(at, _)| at.micros())),
        office_code::opened_by.eq(code.opened.map(|(_, by)| by.number())),
    );
    let changed = diesel::update(office_code::table.filter(office_code::person_id.eq(id.number())))
        .set(values)
        .execute(connection)?;
    if changed == 0 {
        diesel::insert_into(office_code::table)
            .values((office_code::person_id.eq(id.number()), values))
            .execute(connection)?;
    }
    Ok(())
}
