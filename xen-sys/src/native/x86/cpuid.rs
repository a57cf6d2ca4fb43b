// SPDX-License-Identifier: MIT
//! What the processor and Xen say by CPUID.

#[cfg(target_arch = "x86")]
use core::arch::x86::{__cpuid, CpuidResult};
#[cfg(target_arch = "x86_64")]
use core::arch::x86_64::{__cpuid, CpuidResult};

use crate::arch_x86::cpuid::{
    XEN_CPUID_FIRST_LEAF, XEN_CPUID_SIGNATURE_EBX, XEN_CPUID_SIGNATURE_ECX, XEN_CPUID_SIGNATURE_EDX,
};

/// Xen's leaves are at a multiple of this, below `LAST_BASE`.
const STEP: u32 = 0x100;
const LAST_BASE: u32 = XEN_CPUID_FIRST_LEAF + 0x10000;

/// Whose virtualisation a processor has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Vendor {
    /// Intel's.
    Vmx,
    /// AMD's.
    Svm,
}

/// Whose virtualisation this processor has.
pub(super) fn vendor() -> Option<Vendor> {
    let CpuidResult { ebx, ecx, edx, .. } = __cpuid(0);
    vendor_of(&text([ebx, edx, ecx]))
}

fn vendor_of(name: &[u8; 12]) -> Option<Vendor> {
    match name {
        b"GenuineIntel" | b"CentaurHauls" | b"  Shanghai  " => Some(Vendor::Vmx),
        b"AuthenticAMD" | b"HygonGenuine" => Some(Vendor::Svm),
        _ => None,
    }
}

/// Three registers as the text that they spell.
fn text(registers: [u32; 3]) -> [u8; 12] {
    let mut text = [0; 12];
    for (bytes, register) in text.chunks_exact_mut(4).zip(registers) {
        bytes.copy_from_slice(&register.to_le_bytes());
    }
    text
}

/// Xen, as an HVM or PVH guest finds it. (A PV guest's CPUID is the machine's.)
#[derive(Clone, Copy, Debug)]
pub struct Hypervisor {
    base: u32,
}

impl Hypervisor {
    /// Looks for Xen's signature.
    pub fn find() -> Option<Self> {
        (XEN_CPUID_FIRST_LEAF..LAST_BASE)
            .step_by(STEP as usize)
            .find(|base| {
                let CpuidResult { eax, ebx, ecx, edx } = __cpuid(*base);
                let signature = (ebx, ecx, edx)
                    == (
                        XEN_CPUID_SIGNATURE_EBX,
                        XEN_CPUID_SIGNATURE_ECX,
                        XEN_CPUID_SIGNATURE_EDX,
                    );
                signature && eax >= base + 2
            })
            .map(|base| Hypervisor { base })
    }

    /// Xen's version, major and minor.
    pub fn version(&self) -> (u16, u16) {
        let version = __cpuid(self.base + 1).eax;
        ((version >> 16) as u16, version as u16)
    }

    /// Has Xen fill the page at guest-physical address `page` with the entry points of hypercalls.
    /// Where bit 0 to 11 of it are zero, that is the one page that there is.
    ///
    /// # Safety
    /// The program is the kernel of an HVM or PVH guest, in ring 0. `page` is the address of a whole
    /// page of memory that may be overwritten, [`HypercallPage`]'s for example.
    ///
    /// [`HypercallPage`]: super::HypercallPage
    pub unsafe fn fill_page(&self, page: u64) {
        let register = __cpuid(self.base + 2).ebx;
        // SAFETY: the register is the one that Xen has for this; the caller answers for the page.
        unsafe {
            core::arch::asm!(
                "wrmsr",
                in("ecx") register,
                in("eax") page as u32,
                in("edx") (page >> 32) as u32,
                options(nostack, preserves_flags),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Vendor, text, vendor_of};

    #[test]
    fn vendors_are_known_by_their_names() {
        let intel = text([0x756e_6547, 0x4965_6e69, 0x6c65_746e]);
        assert_eq!(vendor_of(&intel), Some(Vendor::Vmx));
        let amd = text([0x6874_7541, 0x6974_6e65, 0x444d_4163]);
        assert_eq!(vendor_of(&amd), Some(Vendor::Svm));
        assert_eq!(vendor_of(b"HygonGenuine"), Some(Vendor::Svm));
        assert_eq!(vendor_of(b"GenuineTMx86"), None);
    }
}
