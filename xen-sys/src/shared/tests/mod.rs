// SPDX-License-Identifier: MIT
//! What others write, honestly or not, and what is made of it.

mod bytes;
mod events;
mod grants;
mod info;
mod start;
