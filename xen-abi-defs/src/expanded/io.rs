// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Paravirtual devices: protocols between domains.
pub mod _9pfs;
pub mod blkif;
pub mod cameraif;
pub mod console;
pub mod displif;
pub mod fbif;
pub mod fsif;
pub mod kbdif;
pub mod libxenvchan;
pub mod netif;
pub mod pciif;
pub mod protocols;
pub mod pvcalls;
pub mod ring;
pub mod sndif;
pub mod tpmif;
pub mod usbif;
pub mod vscsiif;
pub mod xenbus;
pub mod xs_wire;
