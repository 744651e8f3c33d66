//! Pages and forms: parse, call one service function, render.
//!
//! A feature has a folder with a `routes()` table, its handlers and, beside each page struct, its template. This crate
//! sees no connection and decides no permission: a route names its gate, the service asks the policy. To add a page, add
//! a struct, a template and a row in the feature's table.

mod app;
mod articles;
mod cache;
mod coding;
mod digests;
mod events;
mod faults;
mod forms;
mod found;
mod goals;
mod guard;
mod health;
mod inquiries;
mod kiosk;
mod layout;
mod linked_data;
mod paper;
mod qr;
mod reasons;
mod render;
mod reports;
mod routes;
mod search;
mod security;
mod shell;
mod static_files;
mod team;
mod visit;

mod access;
mod account;
mod desk;
mod embeds;
pub mod exports;
mod guide;
mod home;
mod legal;
mod obstacles;
mod open_data;
mod opening;
mod opportunities;
mod organisations;
mod rights;
mod setup;
mod signups;

pub use app::{App, Peer, Site, app, route_table};
pub use health::SERVER_LINE;
pub use routes::Row;
