// SPDX-License-Identifier: MIT
//! Every record that Rust programs see, and its public fields.
//!
//! Made from the definitions: `BLESS=1 cargo test -p xen-abi-tests --test generated`.

super::measure::records! {
    #[cfg(any(target_arch = "arm", target_arch = "aarch64"))]
    struct "arch-arm.h" xen_abi_defs::arch_arm::vcpu_guest_core_regs {
        x0, x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15, x16, x17, x18, x19,
        x20, x21, x22, x23, x24, x25, x26, x27, x28, x29, x30, pc64, cpsr, spsr, spsr_fiq, spsr_irq,
        spsr_und, spsr_abt, sp_el0, sp_el1, elr_el1,
    }
    #[cfg(any(target_arch = "arm", target_arch = "aarch64"))]
    union "arch-arm.h" xen_abi_defs::arch_arm::vcpu_guest_core_regs__spsr {
        spsr_el1, spsr_svc,
    }
    #[cfg(any(target_arch = "arm", target_arch = "aarch64"))]
    struct "arch-arm.h" xen_abi_defs::arch_arm::vcpu_guest_context {
        flags, user_regs, sctlr, ttbcr, ttbr0, ttbr1,
    }
    #[cfg(any(target_arch = "arm", target_arch = "aarch64"))]
    struct "arch-arm.h" xen_abi_defs::arch_arm::xen_arch_domainconfig {
        gic_version, sve_vl, tee_type, nr_spis, clock_frequency, arm_sci_type, v8r_el1_msa,
    }
    #[cfg(any(target_arch = "arm", target_arch = "aarch64"))]
    struct "arch-arm.h" xen_abi_defs::arch_arm::arch_vcpu_info {
    }
    #[cfg(any(target_arch = "arm", target_arch = "aarch64"))]
    struct "arch-arm.h" xen_abi_defs::arch_arm::arch_shared_info {
    }
    #[cfg(any(target_arch = "arm", target_arch = "aarch64"))]
    struct "arch-arm.h" xen_abi_defs::arch_arm::xen_pmu_arch {
        dummy,
    }
    #[cfg(target_arch = "powerpc64")]
    struct "arch-ppc.h" xen_abi_defs::arch_ppc::vcpu_guest_core_regs {
        gprs, lr, ctr, srr0, srr1, pc, msr, fpscr, xer, hid4, dar, dsisr, cr, entry_vector,
    }
    #[cfg(target_arch = "powerpc64")]
    struct "arch-ppc.h" xen_abi_defs::arch_ppc::vcpu_guest_context {
        user_regs, sdr1,
    }
    #[cfg(target_arch = "powerpc64")]
    struct "arch-ppc.h" xen_abi_defs::arch_ppc::arch_shared_info {
        boot_timebase,
    }
    #[cfg(target_arch = "powerpc64")]
    struct "arch-ppc.h" xen_abi_defs::arch_ppc::arch_vcpu_info {
    }
    #[cfg(target_arch = "powerpc64")]
    struct "arch-ppc.h" xen_abi_defs::arch_ppc::xen_arch_domainconfig {
    }
    #[cfg(target_arch = "powerpc64")]
    struct "arch-ppc.h" xen_abi_defs::arch_ppc::xen_pmu_arch {
        dummy,
    }
    #[cfg(target_arch = "riscv64")]
    struct "arch-riscv.h" xen_abi_defs::arch_riscv::vcpu_guest_context {
    }
    #[cfg(target_arch = "riscv64")]
    struct "arch-riscv.h" xen_abi_defs::arch_riscv::xen_arch_domainconfig {
        gaddr_bits,
    }
    #[cfg(target_arch = "riscv64")]
    struct "arch-riscv.h" xen_abi_defs::arch_riscv::arch_vcpu_info {
    }
    #[cfg(target_arch = "riscv64")]
    struct "arch-riscv.h" xen_abi_defs::arch_riscv::arch_shared_info {
    }
    #[cfg(target_arch = "riscv64")]
    struct "arch-riscv.h" xen_abi_defs::arch_riscv::xen_pmu_arch {
        dummy,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::hvm_save_header {
        magic, version, changeset, cpuid, gtsc_khz,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::hvm_hw_cpu {
        fpu_regs, rax, rbx, rcx, rdx, rbp, rsi, rdi, rsp, r8, r9, r10, r11, r12, r13, r14, r15, rip,
        rflags, cr0, cr2, cr3, cr4, dr0, dr1, dr2, dr3, dr6, dr7, cs_sel, ds_sel, es_sel, fs_sel,
        gs_sel, ss_sel, tr_sel, ldtr_sel, cs_limit, ds_limit, es_limit, fs_limit, gs_limit,
        ss_limit, tr_limit, ldtr_limit, idtr_limit, gdtr_limit, cs_base, ds_base, es_base, fs_base,
        gs_base, ss_base, tr_base, ldtr_base, idtr_base, gdtr_base, cs_arbytes, ds_arbytes,
        es_arbytes, fs_arbytes, gs_arbytes, ss_arbytes, tr_arbytes, ldtr_arbytes, sysenter_cs,
        sysenter_esp, sysenter_eip, shadow_gs, msr_flags, msr_lstar, msr_star, msr_cstar,
        msr_syscall_mask, msr_efer, msr_tsc_aux, tsc, event, error_code, flags,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    union "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::hvm_hw_cpu__event {
        pending_event, parts,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::hvm_hw_cpu__event__parts {
        pending,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::hvm_hw_cpu_compat {
        fpu_regs, rax, rbx, rcx, rdx, rbp, rsi, rdi, rsp, r8, r9, r10, r11, r12, r13, r14, r15, rip,
        rflags, cr0, cr2, cr3, cr4, dr0, dr1, dr2, dr3, dr6, dr7, cs_sel, ds_sel, es_sel, fs_sel,
        gs_sel, ss_sel, tr_sel, ldtr_sel, cs_limit, ds_limit, es_limit, fs_limit, gs_limit,
        ss_limit, tr_limit, ldtr_limit, idtr_limit, gdtr_limit, cs_base, ds_base, es_base, fs_base,
        gs_base, ss_base, tr_base, ldtr_base, idtr_base, gdtr_base, cs_arbytes, ds_arbytes,
        es_arbytes, fs_arbytes, gs_arbytes, ss_arbytes, tr_arbytes, ldtr_arbytes, sysenter_cs,
        sysenter_esp, sysenter_eip, shadow_gs, msr_flags, msr_lstar, msr_star, msr_cstar,
        msr_syscall_mask, msr_efer, tsc, event, error_code,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    union "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::hvm_hw_cpu_compat__event {
        pending_event, parts,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::hvm_hw_cpu_compat__event__parts {
        pending,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::hvm_hw_vpic {
        irr, imr, isr, irq_base, init_state_and_priority, modes, elcr, int_output,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    union "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::vioapic_redir_entry {
        bits, fields,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::vioapic_redir_entry__fields {
        vector, modes, mask_and_reserve, dest_id,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::hvm_hw_vioapic {
        base_address, ioregsel, id, redirtbl,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::hvm_hw_lapic {
        apic_base_msr, disabled, timer_divisor, tdt_msr, pending_esr,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::hvm_hw_lapic_regs {
        data,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::hvm_hw_pci_irqs {
        lines,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    union "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::hvm_hw_pci_irqs__lines {
        i,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::hvm_hw_isa_irqs {
        lines,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    union "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::hvm_hw_isa_irqs__lines {
        i,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::hvm_hw_pci_link {
        route,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::hvm_hw_pit {
        channels, speaker_data_on,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::hvm_hw_pit_channel {
        count, latched_count, count_latched, status_latched, status, read_state, write_state,
        write_latch, rw_mode, mode, bcd, gate,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::hvm_hw_rtc {
        cmos_data, cmos_index, rtc_offset,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::hvm_hw_hpet {
        capability, config, isr, mc64, timers, period,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::hvm_hw_hpet__timers {
        config, cmp, fsb,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::hvm_hw_pmtimer {
        tmr_val, pm1a_sts, pm1a_en,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::hvm_hw_mtrr {
        msr_pat_cr, msr_mtrr_var, msr_mtrr_fixed, msr_mtrr_cap, msr_mtrr_def_type,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::hvm_hw_cpu_xsave {
        xfeature_mask, xcr0, xcr0_accum, save_area,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::hvm_hw_cpu_xsave__save_area {
        fpu_sse, xsave_hdr,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::hvm_hw_cpu_xsave__save_area__fpu_sse {
        x,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::hvm_hw_cpu_xsave_hdr {
        xstate_bv, xcomp_bv,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::hvm_viridian_domain_context {
        hypercall_gpa, guest_os_id, time_ref_count, reference_tsc,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::hvm_viridian_vcpu_context {
        vp_assist_msr, apic_assist_pending, simp_msr, sint_msr, stimer_config_msr, stimer_count_msr,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::hvm_vmce_vcpu {
        caps, mci_ctl2_bank0, mci_ctl2_bank1, mcg_ext_ctl,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::hvm_tsc_adjust {
        tsc_adjust,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::hvm_msr {
        count, msr,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/hvm/save.h" xen_abi_defs::arch_x86::hvm::save::hvm_one_msr {
        index, val,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/hvm/start_info.h" xen_abi_defs::arch_x86::hvm::start_info::hvm_start_info {
        magic, version, flags, nr_modules, modlist_paddr, cmdline_paddr, rsdp_paddr, memmap_paddr,
        memmap_entries,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/hvm/start_info.h" xen_abi_defs::arch_x86::hvm::start_info::hvm_modlist_entry {
        paddr, size, cmdline_paddr,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/hvm/start_info.h" xen_abi_defs::arch_x86::hvm::start_info::hvm_memmap_table_entry {
        addr, size, r#type,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/pmu.h" xen_abi_defs::arch_x86::pmu::xen_pmu_amd_ctxt {
        counters, ctrls, regs,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/pmu.h" xen_abi_defs::arch_x86::pmu::xen_pmu_cntr_pair {
        counter, control,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/pmu.h" xen_abi_defs::arch_x86::pmu::xen_pmu_intel_ctxt {
        fixed_counters, arch_counters, global_ctrl, global_ovf_ctrl, global_status, fixed_ctrl,
        ds_area, pebs_enable, debugctl, regs,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/pmu.h" xen_abi_defs::arch_x86::pmu::xen_pmu_regs {
        ip, sp, flags, cs, ss, cpl,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/pmu.h" xen_abi_defs::arch_x86::pmu::xen_pmu_arch {
        r, pmu_flags, l, c,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    union "arch-x86/pmu.h" xen_abi_defs::arch_x86::pmu::xen_pmu_arch__r {
        regs,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    union "arch-x86/pmu.h" xen_abi_defs::arch_x86::pmu::xen_pmu_arch__l {
        lapic_lvtpc,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    union "arch-x86/pmu.h" xen_abi_defs::arch_x86::pmu::xen_pmu_arch__c {
        amd, intel,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/xen.h" xen_abi_defs::arch_x86::xen::trap_info {
        vector, flags, cs, address,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/xen.h" xen_abi_defs::arch_x86::xen::vcpu_guest_context {
        fpu_ctxt, flags, user_regs, trap_ctxt, ldt_base, ldt_ents, gdt_frames, gdt_ents, kernel_ss,
        kernel_sp, ctrlreg, debugreg, #[cfg(target_arch = "x86")] event_callback_cs,
        event_callback_eip, #[cfg(target_arch = "x86")] failsafe_callback_cs, failsafe_callback_eip,
        #[cfg(target_arch = "x86_64")] syscall_callback_eip, vm_assist,
        #[cfg(target_arch = "x86_64")] fs_base, #[cfg(target_arch = "x86_64")] gs_base_kernel,
        #[cfg(target_arch = "x86_64")] gs_base_user,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/xen.h" xen_abi_defs::arch_x86::xen::vcpu_guest_context__fpu_ctxt {
        x,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/xen.h" xen_abi_defs::arch_x86::xen::arch_shared_info {
        max_pfn, pfn_to_mfn_frame_list_list, nmi_reason, p2m_cr3, p2m_vaddr, p2m_generation,
        #[cfg(target_arch = "x86")] wc_sec_hi,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/xen.h" xen_abi_defs::arch_x86::xen::xen_arch_domainconfig {
        emulation_flags, misc_flags,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/xen.h" xen_abi_defs::arch_x86::xen::xen_cpuid_leaf {
        leaf, subleaf, a, b, c, d,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/xen.h" xen_abi_defs::arch_x86::xen::xen_msr_entry {
        idx, flags, val,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/xen-mca.h" xen_abi_defs::arch_x86::xen_mca::mcinfo_common {
        r#type, size,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/xen-mca.h" xen_abi_defs::arch_x86::xen_mca::mcinfo_global {
        common, mc_domid, mc_vcpuid, mc_socketid, mc_coreid, mc_core_threadid, mc_apicid, mc_flags,
        mc_gstatus,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/xen-mca.h" xen_abi_defs::arch_x86::xen_mca::mcinfo_bank {
        common, mc_bank, mc_domid, mc_status, mc_addr, mc_misc, mc_ctrl2, mc_tsc,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/xen-mca.h" xen_abi_defs::arch_x86::xen_mca::mcinfo_msr {
        reg, value,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/xen-mca.h" xen_abi_defs::arch_x86::xen_mca::mcinfo_extended {
        common, mc_msrs, mc_msr,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/xen-mca.h" xen_abi_defs::arch_x86::xen_mca::page_offline_action {
        mfn, status,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/xen-mca.h" xen_abi_defs::arch_x86::xen_mca::cpu_offline_action {
        mc_socketid, mc_coreid, mc_core_threadid,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/xen-mca.h" xen_abi_defs::arch_x86::xen_mca::mcinfo_recovery {
        common, mc_bank, action_flags, action_types, action_info,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    union "arch-x86/xen-mca.h" xen_abi_defs::arch_x86::xen_mca::mcinfo_recovery__action_info {
        page_retire, cpu_offline,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/xen-mca.h" xen_abi_defs::arch_x86::xen_mca::mc_info {
        mi_nentries, flags, mi_data,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/xen-mca.h" xen_abi_defs::arch_x86::xen_mca::mcinfo_logical_cpu {
        mc_cpunr, mc_chipid, mc_coreid, mc_threadid, mc_apicid, mc_clusterid, mc_ncores,
        mc_ncores_active, mc_nthreads, mc_cpuid_level, mc_family, mc_vendor, mc_model, mc_step,
        mc_vendorid, mc_brandid, mc_cpu_caps, mc_cache_size, mc_cache_alignment, mc_nmsrvals,
        mc_msrvalues,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/xen-mca.h" xen_abi_defs::arch_x86::xen_mca::xen_mc_fetch {
        flags, fetch_id, data,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/xen-mca.h" xen_abi_defs::arch_x86::xen_mca::xen_mc_notifydomain {
        mc_domid, mc_vcpuid, flags,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/xen-mca.h" xen_abi_defs::arch_x86::xen_mca::xen_mc_physcpuinfo {
        ncpus, info,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/xen-mca.h" xen_abi_defs::arch_x86::xen_mca::xen_mc_msrinject {
        mcinj_cpunr, mcinj_flags, mcinj_count, mcinj_domid, mcinj_msr,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/xen-mca.h" xen_abi_defs::arch_x86::xen_mca::xen_mc_mceinject {
        mceinj_cpunr,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/xen-mca.h" xen_abi_defs::arch_x86::xen_mca::xen_mc_inject_v2 {
        flags, cpumap,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "arch-x86/xen-mca.h" xen_abi_defs::arch_x86::xen_mca::xen_mc {
        cmd, interface_version, u,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    union "arch-x86/xen-mca.h" xen_abi_defs::arch_x86::xen_mca::xen_mc__u {
        mc_fetch, mc_notifydomain, mc_physcpuinfo, mc_msrinject, mc_mceinject, mc_inject_v2,
    }
    #[cfg(target_arch = "x86")]
    struct "arch-x86/xen-x86_32.h" xen_abi_defs::arch_x86::xen_x86_32::cpu_user_regs {
        ebx, ecx, edx, esi, edi, ebp, eax, error_code, entry_vector, eip, cs, saved_upcall_mask,
        eflags, esp, ss, es, ds, fs, gs,
    }
    #[cfg(target_arch = "x86")]
    struct "arch-x86/xen-x86_32.h" xen_abi_defs::arch_x86::xen_x86_32::arch_vcpu_info {
        cr2,
    }
    #[cfg(target_arch = "x86")]
    struct "arch-x86/xen-x86_32.h" xen_abi_defs::arch_x86::xen_x86_32::xen_callback {
        cs, eip,
    }
    #[cfg(target_arch = "x86_64")]
    struct "arch-x86/xen-x86_64.h" xen_abi_defs::arch_x86::xen_x86_64::iret_context {
        rax, r11, rcx, flags, rip, cs, rflags, rsp, ss,
    }
    #[cfg(target_arch = "x86_64")]
    struct "arch-x86/xen-x86_64.h" xen_abi_defs::arch_x86::xen_x86_64::cpu_user_regs {
        r15, r14, r13, r12, rbp, rbx, r11, r10, r9, r8, rax, rcx, rdx, rsi, rdi, error_code,
        entry_vector, rip, cs, saved_upcall_mask, rflags, rsp, ss, es, ds, fs, gs,
    }
    #[cfg(target_arch = "x86_64")]
    struct "arch-x86/xen-x86_64.h" xen_abi_defs::arch_x86::xen_x86_64::arch_vcpu_info {
        cr2,
    }
    struct "argo.h" xen_abi_defs::argo::xen_argo_iov {
        iov_hnd, iov_len,
    }
    struct "argo.h" xen_abi_defs::argo::xen_argo_addr {
        aport, domain_id,
    }
    struct "argo.h" xen_abi_defs::argo::xen_argo_send_addr {
        src, dst,
    }
    struct "argo.h" xen_abi_defs::argo::xen_argo_ring {
        rx_ptr, tx_ptr, ring,
    }
    struct "argo.h" xen_abi_defs::argo::xen_argo_register_ring {
        aport, partner_id, len,
    }
    struct "argo.h" xen_abi_defs::argo::xen_argo_unregister_ring {
        aport, partner_id,
    }
    struct "argo.h" xen_abi_defs::argo::xen_argo_ring_data_ent {
        ring, flags, space_required, max_message_size,
    }
    struct "argo.h" xen_abi_defs::argo::xen_argo_ring_data {
        nent, data,
    }
    struct "argo.h" xen_abi_defs::argo::xen_argo_ring_message_header {
        len, source, message_type, data,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64", target_arch = "arm", target_arch = "aarch64"))]
    struct "callback.h" xen_abi_defs::callback::callback_register {
        r#type, flags, address,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64", target_arch = "arm", target_arch = "aarch64"))]
    struct "callback.h" xen_abi_defs::callback::callback_unregister {
        r#type,
    }
    struct "dom0_ops.h" xen_abi_defs::dom0_ops::dom0_msr {
        write, cpu_mask, msr, in1, in2, out1, out2,
    }
    struct "dom0_ops.h" xen_abi_defs::dom0_ops::dom0_memory_map_entry {
        start, end, is_ram,
    }
    struct "dom0_ops.h" xen_abi_defs::dom0_ops::dom0_op {
        cmd, interface_version, u,
    }
    union "dom0_ops.h" xen_abi_defs::dom0_ops::dom0_op__u {
        msr, settime, add_memtype, del_memtype, read_memtype, microcode, platform_quirk,
        physical_memory_map,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_createdomain {
        ssidref, handle, flags, iommu_opts, max_vcpus, max_evtchn_port, max_grant_frames,
        max_maptrack_frames, grant_opts, altp2m, vmtrace_size, cpupool_id, arch,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_createdomain__altp2m {
        opts, nr,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_getdomaininfo {
        domain, flags, tot_pages, max_pages, outstanding_pages, shr_pages, paged_pages,
        shared_info_frame, cpu_time, nr_online_vcpus, max_vcpu_id, ssidref, handle, cpupool,
        gpaddr_bits, arch_config,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_getpageframeinfo3 {
        num, array,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_shadow_op_stats {
        fault_count, dirty_count,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_shadow_op {
        op, mode, mb, dirty_bitmap, pages, stats,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_max_mem {
        max_memkb,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_vcpucontext {
        vcpu, ctxt,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_getvcpuinfo {
        vcpu, online, blocked, running, cpu_time, cpu,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_nodeaffinity {
        nodemap,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_vcpuaffinity {
        vcpu, flags, cpumap_hard, cpumap_soft,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_max_vcpus {
        max,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_sched_credit {
        weight, cap,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_sched_credit2 {
        weight, cap,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_sched_rtds {
        period, budget, flags,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_schedparam_vcpu {
        u, vcpuid,
    }
    union "domctl.h" xen_abi_defs::domctl::xen_domctl_schedparam_vcpu__u {
        credit, credit2, rtds,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_scheduler_op {
        sched_id, cmd, u,
    }
    union "domctl.h" xen_abi_defs::domctl::xen_domctl_scheduler_op__u {
        credit, credit2, rtds, v,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_scheduler_op__u__v {
        vcpus, nr_vcpus,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_setdomainhandle {
        handle,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_setdebugging {
        enable,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_irq_permission {
        pirq, allow_access,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_gsi_permission {
        gsi, flags,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_iomem_permission {
        first_mfn, nr_mfns, allow_access,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_ioport_permission {
        first_port, nr_ports, allow_access,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_hypercall_init {
        gmfn,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_settimeoffset {
        time_offset_seconds,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_hvmcontext {
        size, buffer,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_address_size {
        size,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_sendtrigger {
        trigger, vcpu,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_assign_device {
        dev, flags, u,
    }
    union "domctl.h" xen_abi_defs::domctl::xen_domctl_assign_device__u {
        pci, dt,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_assign_device__u__pci {
        machine_sbdf,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_assign_device__u__dt {
        size, path,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_get_device_group {
        machine_sbdf, max_sdevs, num_sdevs, sdev_array,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_bind_pt_irq {
        machine_irq, irq_type, u,
    }
    union "domctl.h" xen_abi_defs::domctl::xen_domctl_bind_pt_irq__u {
        isa, pci, msi, spi,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_bind_pt_irq__u__isa {
        isa_irq,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_bind_pt_irq__u__pci {
        bus, device, intx,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_bind_pt_irq__u__msi {
        gvec, gflags, gtable,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_bind_pt_irq__u__spi {
        spi,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_memory_mapping {
        first_gfn, first_mfn, nr_mfns, add_mapping,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_ioport_mapping {
        first_gport, first_mport, nr_ports, add_mapping,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_ext_vcpucontext {
        vcpu, size, #[cfg(any(target_arch = "x86", target_arch = "x86_64"))] syscall32_callback_eip,
        #[cfg(any(target_arch = "x86", target_arch = "x86_64"))] sysenter_callback_eip,
        #[cfg(any(target_arch = "x86", target_arch = "x86_64"))] syscall32_callback_cs,
        #[cfg(any(target_arch = "x86", target_arch = "x86_64"))] sysenter_callback_cs,
        #[cfg(any(target_arch = "x86", target_arch = "x86_64"))] syscall32_disables_events,
        #[cfg(any(target_arch = "x86", target_arch = "x86_64"))] sysenter_disables_events,
        #[cfg(any(target_arch = "x86", target_arch = "x86_64"))] mce,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    union "domctl.h" xen_abi_defs::domctl::xen_domctl_ext_vcpucontext__mce {
        mcg_cap, vmce,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_set_target {
        target,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_cpu_policy {
        nr_leaves, nr_msrs, leaves, msrs, err_leaf, err_subleaf, err_msr,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_subscribe {
        port,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_debug_op {
        op, vcpu,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_hvmcontext_partial {
        r#type, instance, bufsz, buffer,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_tsc_info {
        tsc_mode, gtsc_khz, incarnation, elapsed_nsec,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_gdbsx_memio {
        pgd3val, gva, uva, len, gwr, remain,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_gdbsx_pauseunp_vcpu {
        vcpu,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_gdbsx_domstatus {
        paused, vcpu_id, vcpu_ev,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_vm_event_op {
        op, mode, u,
    }
    union "domctl.h" xen_abi_defs::domctl::xen_domctl_vm_event_op__u {
        enable, version,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_vm_event_op__u__enable {
        port,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_mem_sharing_op {
        op, u,
    }
    union "domctl.h" xen_abi_defs::domctl::xen_domctl_mem_sharing_op__u {
        enable,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_audit_p2m {
        orphans, m2p_bad, p2m_bad,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_set_virq_handler {
        virq,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_vcpuextstate {
        vcpu, xfeature_mask, size, buffer,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_set_access_required {
        access_required,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_set_broken_page_p2m {
        pfn,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_cacheflush {
        start_pfn, nr_pfns,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_paging_mempool {
        size,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_vcpu_msr {
        index, value,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_vcpu_msrs {
        vcpu, msr_count, msrs,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_vnuma {
        nr_vnodes, nr_vmemranges, nr_vcpus, vdistance, vcpu_to_vnode, vnode_to_pnode, vmemrange,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_psr_cmt_op {
        cmd, data,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_monitor_op {
        op, event, u,
    }
    union "domctl.h" xen_abi_defs::domctl::xen_domctl_monitor_op__u {
        mov_to_cr, mov_to_msr, guest_request, debug_exception, vmexit,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_monitor_op__u__mov_to_cr {
        index, sync, onchangeonly, bitmask,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_monitor_op__u__mov_to_msr {
        msr, onchangeonly,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_monitor_op__u__guest_request {
        sync, allow_userspace,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_monitor_op__u__debug_exception {
        sync,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_monitor_op__u__vmexit {
        sync,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_psr_alloc {
        cmd, target, data,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_vuart_op {
        cmd, r#type, gfn, console_domid, evtchn,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_vmtrace_op {
        cmd, vcpu, key, value,
    }
    #[cfg(any(target_arch = "arm", target_arch = "aarch64"))]
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_dt_overlay {
        overlay_fdt, overlay_fdt_size, overlay_op,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_set_llc_colors {
        num_llc_colors, llc_colors,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl_get_domain_state {
        state, caps, unique_id,
    }
    struct "domctl.h" xen_abi_defs::domctl::xen_domctl {
        cmd, interface_version, domain, u,
    }
    union "domctl.h" xen_abi_defs::domctl::xen_domctl__u {
        createdomain, getdomaininfo, getpageframeinfo3, nodeaffinity, vcpuaffinity, shadow_op,
        max_mem, vcpucontext, getvcpuinfo, max_vcpus, scheduler_op, setdomainhandle, setdebugging,
        irq_permission, gsi_permission, iomem_permission, ioport_permission, hypercall_init,
        settimeoffset, tsc_info, hvmcontext, hvmcontext_partial, address_size, sendtrigger,
        get_device_group, assign_device, bind_pt_irq, memory_mapping, ioport_mapping,
        ext_vcpucontext, set_target, subscribe, debug_op, vm_event_op, mem_sharing_op,
        #[cfg(any(target_arch = "x86", target_arch = "x86_64"))] cpu_policy,
        #[cfg(any(target_arch = "x86", target_arch = "x86_64"))] vcpuextstate,
        #[cfg(any(target_arch = "x86", target_arch = "x86_64"))] vcpu_msrs, access_required,
        audit_p2m, set_virq_handler, gdbsx_guest_memio, set_broken_page_p2m, cacheflush,
        gdbsx_pauseunp_vcpu, gdbsx_domstatus, vnuma, psr_cmt_op, monitor_op, psr_alloc, vuart_op,
        vmtrace_op, paging_mempool,
        #[cfg(any(target_arch = "arm", target_arch = "aarch64"))] dt_overlay, set_llc_colors,
        get_domain_state,
    }
    struct "event_channel.h" xen_abi_defs::event_channel::evtchn_alloc_unbound {
        dom, remote_dom, port,
    }
    struct "event_channel.h" xen_abi_defs::event_channel::evtchn_bind_interdomain {
        remote_dom, remote_port, local_port,
    }
    struct "event_channel.h" xen_abi_defs::event_channel::evtchn_bind_virq {
        virq, vcpu, port,
    }
    struct "event_channel.h" xen_abi_defs::event_channel::evtchn_bind_pirq {
        pirq, flags, port,
    }
    struct "event_channel.h" xen_abi_defs::event_channel::evtchn_bind_ipi {
        vcpu, port,
    }
    struct "event_channel.h" xen_abi_defs::event_channel::evtchn_close {
        port,
    }
    struct "event_channel.h" xen_abi_defs::event_channel::evtchn_send {
        port,
    }
    struct "event_channel.h" xen_abi_defs::event_channel::evtchn_status {
        dom, port, status, vcpu, u,
    }
    union "event_channel.h" xen_abi_defs::event_channel::evtchn_status__u {
        unbound, interdomain, pirq, virq,
    }
    struct "event_channel.h" xen_abi_defs::event_channel::evtchn_status__u__unbound {
        dom,
    }
    struct "event_channel.h" xen_abi_defs::event_channel::evtchn_status__u__interdomain {
        dom, port,
    }
    struct "event_channel.h" xen_abi_defs::event_channel::evtchn_bind_vcpu {
        port, vcpu,
    }
    struct "event_channel.h" xen_abi_defs::event_channel::evtchn_unmask {
        port,
    }
    struct "event_channel.h" xen_abi_defs::event_channel::evtchn_reset {
        dom,
    }
    struct "event_channel.h" xen_abi_defs::event_channel::evtchn_init_control {
        control_gfn, offset, vcpu, link_bits,
    }
    struct "event_channel.h" xen_abi_defs::event_channel::evtchn_expand_array {
        array_gfn,
    }
    struct "event_channel.h" xen_abi_defs::event_channel::evtchn_set_priority {
        port, priority,
    }
    struct "event_channel.h" xen_abi_defs::event_channel::evtchn_op {
        cmd, u,
    }
    union "event_channel.h" xen_abi_defs::event_channel::evtchn_op__u {
        alloc_unbound, bind_interdomain, bind_virq, bind_pirq, bind_ipi, close, send, status,
        bind_vcpu, unmask,
    }
    struct "event_channel.h" xen_abi_defs::event_channel::evtchn_fifo_control_block {
        ready, head,
    }
    struct "grant_table.h" xen_abi_defs::grant_table::grant_entry_v1 {
        flags, domid, frame,
    }
    struct "grant_table.h" xen_abi_defs::grant_table::grant_entry_header {
        flags, domid,
    }
    union "grant_table.h" xen_abi_defs::grant_table::grant_entry_v2 {
        hdr, full_page, sub_page, transitive,
    }
    struct "grant_table.h" xen_abi_defs::grant_table::grant_entry_v2__full_page {
        hdr, frame,
    }
    struct "grant_table.h" xen_abi_defs::grant_table::grant_entry_v2__sub_page {
        hdr, page_off, length, frame,
    }
    struct "grant_table.h" xen_abi_defs::grant_table::grant_entry_v2__transitive {
        hdr, trans_domid, gref,
    }
    struct "grant_table.h" xen_abi_defs::grant_table::gnttab_map_grant_ref {
        host_addr, flags, r#ref, dom, status, handle, dev_bus_addr,
    }
    struct "grant_table.h" xen_abi_defs::grant_table::gnttab_unmap_grant_ref {
        host_addr, dev_bus_addr, handle, status,
    }
    struct "grant_table.h" xen_abi_defs::grant_table::gnttab_setup_table {
        dom, nr_frames, status, frame_list,
    }
    struct "grant_table.h" xen_abi_defs::grant_table::gnttab_dump_table {
        dom, status,
    }
    struct "grant_table.h" xen_abi_defs::grant_table::gnttab_transfer {
        mfn, domid, r#ref, status,
    }
    struct "grant_table.h" xen_abi_defs::grant_table::gnttab_copy {
        source, dest, len, flags, status,
    }
    struct "grant_table.h" xen_abi_defs::grant_table::gnttab_copy_ptr {
        u, domid, offset,
    }
    union "grant_table.h" xen_abi_defs::grant_table::gnttab_copy_ptr__u {
        r#ref, gmfn,
    }
    struct "grant_table.h" xen_abi_defs::grant_table::gnttab_query_size {
        dom, nr_frames, max_nr_frames, status,
    }
    struct "grant_table.h" xen_abi_defs::grant_table::gnttab_unmap_and_replace {
        host_addr, new_addr, handle, status,
    }
    struct "grant_table.h" xen_abi_defs::grant_table::gnttab_set_version {
        version,
    }
    struct "grant_table.h" xen_abi_defs::grant_table::gnttab_get_status_frames {
        nr_frames, dom, status, frame_list,
    }
    struct "grant_table.h" xen_abi_defs::grant_table::gnttab_get_version {
        dom, version,
    }
    struct "grant_table.h" xen_abi_defs::grant_table::gnttab_swap_grant_ref {
        ref_a, ref_b, status,
    }
    struct "grant_table.h" xen_abi_defs::grant_table::gnttab_cache_flush {
        a, offset, length, op,
    }
    union "grant_table.h" xen_abi_defs::grant_table::gnttab_cache_flush__a {
        dev_bus_addr, r#ref,
    }
    struct "hvm/dm_op.h" xen_abi_defs::hvm::dm_op::xen_dm_op_create_ioreq_server {
        handle_bufioreq, id,
    }
    struct "hvm/dm_op.h" xen_abi_defs::hvm::dm_op::xen_dm_op_get_ioreq_server_info {
        id, flags, bufioreq_port, ioreq_gfn, bufioreq_gfn,
    }
    struct "hvm/dm_op.h" xen_abi_defs::hvm::dm_op::xen_dm_op_ioreq_server_range {
        id, r#type, start, end,
    }
    struct "hvm/dm_op.h" xen_abi_defs::hvm::dm_op::xen_dm_op_set_ioreq_server_state {
        id, enabled,
    }
    struct "hvm/dm_op.h" xen_abi_defs::hvm::dm_op::xen_dm_op_destroy_ioreq_server {
        id,
    }
    struct "hvm/dm_op.h" xen_abi_defs::hvm::dm_op::xen_dm_op_track_dirty_vram {
        nr, first_pfn,
    }
    struct "hvm/dm_op.h" xen_abi_defs::hvm::dm_op::xen_dm_op_set_pci_intx_level {
        domain, bus, device, intx, level,
    }
    struct "hvm/dm_op.h" xen_abi_defs::hvm::dm_op::xen_dm_op_set_isa_irq_level {
        isa_irq, level,
    }
    struct "hvm/dm_op.h" xen_abi_defs::hvm::dm_op::xen_dm_op_set_pci_link_route {
        link, isa_irq,
    }
    struct "hvm/dm_op.h" xen_abi_defs::hvm::dm_op::xen_dm_op_modified_memory {
        nr_extents, opaque,
    }
    struct "hvm/dm_op.h" xen_abi_defs::hvm::dm_op::xen_dm_op_modified_memory_extent {
        nr, first_pfn,
    }
    struct "hvm/dm_op.h" xen_abi_defs::hvm::dm_op::xen_dm_op_set_mem_type {
        nr, mem_type, first_pfn,
    }
    struct "hvm/dm_op.h" xen_abi_defs::hvm::dm_op::xen_dm_op_inject_event {
        vcpuid, vector, r#type, insn_len, error_code, cr2,
    }
    struct "hvm/dm_op.h" xen_abi_defs::hvm::dm_op::xen_dm_op_inject_msi {
        data, addr,
    }
    struct "hvm/dm_op.h" xen_abi_defs::hvm::dm_op::xen_dm_op_map_mem_type_to_ioreq_server {
        id, r#type, flags, opaque,
    }
    struct "hvm/dm_op.h" xen_abi_defs::hvm::dm_op::xen_dm_op_remote_shutdown {
        reason,
    }
    struct "hvm/dm_op.h" xen_abi_defs::hvm::dm_op::xen_dm_op_relocate_memory {
        size, src_gfn, dst_gfn,
    }
    struct "hvm/dm_op.h" xen_abi_defs::hvm::dm_op::xen_dm_op_pin_memory_cacheattr {
        start, end, r#type,
    }
    struct "hvm/dm_op.h" xen_abi_defs::hvm::dm_op::xen_dm_op_set_irq_level {
        irq, level,
    }
    struct "hvm/dm_op.h" xen_abi_defs::hvm::dm_op::xen_dm_op_nr_vcpus {
        vcpus,
    }
    struct "hvm/dm_op.h" xen_abi_defs::hvm::dm_op::xen_dm_op {
        op, u,
    }
    union "hvm/dm_op.h" xen_abi_defs::hvm::dm_op::xen_dm_op__u {
        create_ioreq_server, get_ioreq_server_info, map_io_range_to_ioreq_server,
        unmap_io_range_from_ioreq_server, set_ioreq_server_state, destroy_ioreq_server,
        track_dirty_vram, set_pci_intx_level, set_isa_irq_level, set_irq_level, set_pci_link_route,
        modified_memory, set_mem_type, inject_event, inject_msi, map_mem_type_to_ioreq_server,
        remote_shutdown, relocate_memory, pin_memory_cacheattr, nr_vcpus,
    }
    struct "hvm/dm_op.h" xen_abi_defs::hvm::dm_op::xen_dm_op_buf {
        h, size,
    }
    struct "hvm/hvm_info_table.h" xen_abi_defs::hvm::hvm_info_table::hvm_info_table {
        signature, length, checksum, apic_mode, nr_vcpus, low_mem_pgend, reserved_mem_pgstart,
        high_mem_pgend, vcpu_online,
    }
    struct "hvm/hvm_op.h" xen_abi_defs::hvm::hvm_op::xen_hvm_param {
        domid, index, value,
    }
    struct "hvm/hvm_op.h" xen_abi_defs::hvm::hvm_op::xen_hvm_altp2m_suppress_ve {
        view, suppress_ve, gfn,
    }
    struct "hvm/hvm_op.h" xen_abi_defs::hvm::hvm_op::xen_hvm_altp2m_suppress_ve_multi {
        view, suppress_ve, first_error, first_gfn, last_gfn, first_error_gfn,
    }
    struct "hvm/hvm_op.h" xen_abi_defs::hvm::hvm_op::xen_hvm_pagetable_dying {
        domid, gpa,
    }
    struct "hvm/hvm_op.h" xen_abi_defs::hvm::hvm_op::xen_hvm_get_time {
        now,
    }
    struct "hvm/hvm_op.h" xen_abi_defs::hvm::hvm_op::xen_hvm_xentrace {
        event, extra_bytes, extra,
    }
    struct "hvm/hvm_op.h" xen_abi_defs::hvm::hvm_op::xen_hvm_get_mem_type {
        domid, mem_type, pfn,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "hvm/hvm_op.h" xen_abi_defs::hvm::hvm_op::xen_hvm_evtchn_upcall_vector {
        vcpu, vector,
    }
    struct "hvm/hvm_op.h" xen_abi_defs::hvm::hvm_op::xen_hvm_altp2m_domain_state {
        state,
    }
    struct "hvm/hvm_op.h" xen_abi_defs::hvm::hvm_op::xen_hvm_altp2m_vcpu_enable_notify {
        vcpu_id, gfn,
    }
    struct "hvm/hvm_op.h" xen_abi_defs::hvm::hvm_op::xen_hvm_altp2m_vcpu_disable_notify {
        vcpu_id,
    }
    struct "hvm/hvm_op.h" xen_abi_defs::hvm::hvm_op::xen_hvm_altp2m_view {
        view, hvmmem_default_access,
    }
    struct "hvm/hvm_op.h" xen_abi_defs::hvm::hvm_op::xen_hvm_altp2m_mem_access {
        view, access, gfn,
    }
    struct "hvm/hvm_op.h" xen_abi_defs::hvm::hvm_op::xen_hvm_altp2m_set_mem_access_multi {
        view, nr, opaque, pfn_list, access_list,
    }
    struct "hvm/hvm_op.h" xen_abi_defs::hvm::hvm_op::xen_hvm_altp2m_change_gfn {
        view, old_gfn, new_gfn,
    }
    struct "hvm/hvm_op.h" xen_abi_defs::hvm::hvm_op::xen_hvm_altp2m_get_vcpu_p2m_idx {
        vcpu_id, altp2m_idx,
    }
    struct "hvm/hvm_op.h" xen_abi_defs::hvm::hvm_op::xen_hvm_altp2m_set_visibility {
        altp2m_idx, visible,
    }
    struct "hvm/hvm_op.h" xen_abi_defs::hvm::hvm_op::xen_hvm_altp2m_op {
        version, cmd, domain, u,
    }
    union "hvm/hvm_op.h" xen_abi_defs::hvm::hvm_op::xen_hvm_altp2m_op__u {
        domain_state, enable_notify, view, mem_access, change_gfn, set_mem_access_multi,
        suppress_ve, suppress_ve_multi, disable_notify, get_vcpu_p2m_idx, set_visibility,
    }
    struct "hvm/hvm_vcpu.h" xen_abi_defs::hvm::hvm_vcpu::vcpu_hvm_x86_32 {
        eax, ecx, edx, ebx, esp, ebp, esi, edi, eip, eflags, cr0, cr3, cr4, efer, cs_base, ds_base,
        ss_base, es_base, tr_base, cs_limit, ds_limit, ss_limit, es_limit, tr_limit, cs_ar, ds_ar,
        ss_ar, es_ar, tr_ar,
    }
    struct "hvm/hvm_vcpu.h" xen_abi_defs::hvm::hvm_vcpu::vcpu_hvm_x86_64 {
        rax, rcx, rdx, rbx, rsp, rbp, rsi, rdi, rip, rflags, cr0, cr3, cr4, efer,
    }
    struct "hvm/hvm_vcpu.h" xen_abi_defs::hvm::hvm_vcpu::vcpu_hvm_context {
        mode, cpu_regs,
    }
    union "hvm/hvm_vcpu.h" xen_abi_defs::hvm::hvm_vcpu::vcpu_hvm_context__cpu_regs {
        x86_32, x86_64,
    }
    struct "hvm/ioreq.h" xen_abi_defs::hvm::ioreq::ioreq {
        addr, data, count, size, vp_eport, bits, r#type,
    }
    struct "hvm/ioreq.h" xen_abi_defs::hvm::ioreq::shared_iopage {
        vcpu_ioreq,
    }
    struct "hvm/ioreq.h" xen_abi_defs::hvm::ioreq::buf_ioreq {
        bits, data,
    }
    struct "hvm/ioreq.h" xen_abi_defs::hvm::ioreq::buffered_iopage {
        read_pointer, write_pointer, buf_ioreq,
    }
    struct "hvm/save.h" xen_abi_defs::hvm::save::hvm_save_descriptor {
        typecode, instance, length,
    }
    struct "hvm/save.h" xen_abi_defs::hvm::save::hvm_save_end {
    }
    struct "hypfs.h" xen_abi_defs::hypfs::xen_hypfs_direntry {
        r#type, encoding, content_len, max_write_len,
    }
    struct "hypfs.h" xen_abi_defs::hypfs::xen_hypfs_dirlistentry {
        e, off_next, name,
    }
    struct "io/9pfs.h" xen_abi_defs::io::_9pfs::xen_9pfs_data_intf {
        in_cons, in_prod, out_cons, out_prod, ring_order, r#ref,
    }
    struct "io/blkif.h" xen_abi_defs::io::blkif::blkif_request_segment {
        gref, first_sect, last_sect,
    }
    struct "io/blkif.h" xen_abi_defs::io::blkif::blkif_request {
        operation, nr_segments, handle, id, sector_number, seg,
    }
    struct "io/blkif.h" xen_abi_defs::io::blkif::blkif_request_discard {
        operation, flag, handle, id, sector_number, nr_sectors,
    }
    struct "io/blkif.h" xen_abi_defs::io::blkif::blkif_request_indirect {
        operation, indirect_op, nr_segments, id, sector_number, handle, indirect_grefs,
    }
    struct "io/blkif.h" xen_abi_defs::io::blkif::blkif_response {
        id, operation, status,
    }
    struct "io/blkif.h" xen_abi_defs::io::blkif::blkif_sring {
        req_prod, req_event, rsp_prod, rsp_event, pvt, ring,
    }
    struct "io/cameraif.h" xen_abi_defs::io::cameraif::xencamera_config_req {
        pixel_format, width, height,
    }
    struct "io/cameraif.h" xen_abi_defs::io::cameraif::xencamera_frame_rate_req {
        frame_rate_numer, frame_rate_denom,
    }
    struct "io/cameraif.h" xen_abi_defs::io::cameraif::xencamera_buf_request {
        num_bufs,
    }
    struct "io/cameraif.h" xen_abi_defs::io::cameraif::xencamera_buf_create_req {
        index, plane_offset, gref_directory,
    }
    struct "io/cameraif.h" xen_abi_defs::io::cameraif::xencamera_page_directory {
        gref_dir_next_page, gref,
    }
    struct "io/cameraif.h" xen_abi_defs::io::cameraif::xencamera_index {
        index,
    }
    struct "io/cameraif.h" xen_abi_defs::io::cameraif::xencamera_ctrl_value {
        r#type, value,
    }
    struct "io/cameraif.h" xen_abi_defs::io::cameraif::xencamera_get_ctrl_req {
        r#type,
    }
    struct "io/cameraif.h" xen_abi_defs::io::cameraif::xencamera_config_resp {
        pixel_format, width, height, colorspace, xfer_func, ycbcr_enc, quantization,
        displ_asp_ratio_numer, displ_asp_ratio_denom, frame_rate_numer, frame_rate_denom,
    }
    struct "io/cameraif.h" xen_abi_defs::io::cameraif::xencamera_buf_get_layout_resp {
        num_planes, size, plane_size, plane_stride,
    }
    struct "io/cameraif.h" xen_abi_defs::io::cameraif::xencamera_ctrl_enum_resp {
        index, r#type, flags, min, max, step, def_val,
    }
    struct "io/cameraif.h" xen_abi_defs::io::cameraif::xencamera_frame_avail_evt {
        index, used_sz, seq_num,
    }
    struct "io/cameraif.h" xen_abi_defs::io::cameraif::xencamera_req {
        id, operation, req,
    }
    union "io/cameraif.h" xen_abi_defs::io::cameraif::xencamera_req__req {
        config, frame_rate, buf_request, buf_create, index, ctrl_value, get_ctrl,
    }
    struct "io/cameraif.h" xen_abi_defs::io::cameraif::xencamera_resp {
        id, operation, status, resp,
    }
    union "io/cameraif.h" xen_abi_defs::io::cameraif::xencamera_resp__resp {
        config, buf_layout, buf_request, ctrl_enum, ctrl_value,
    }
    struct "io/cameraif.h" xen_abi_defs::io::cameraif::xencamera_evt {
        id, r#type, evt,
    }
    union "io/cameraif.h" xen_abi_defs::io::cameraif::xencamera_evt__evt {
        frame_avail, ctrl_value,
    }
    struct "io/cameraif.h" xen_abi_defs::io::cameraif::xen_cameraif_sring {
        req_prod, req_event, rsp_prod, rsp_event, pvt, ring,
    }
    struct "io/cameraif.h" xen_abi_defs::io::cameraif::xencamera_event_page {
        in_cons, in_prod,
    }
    struct "io/console.h" xen_abi_defs::io::console::xencons_interface {
        r#in, out, in_cons, in_prod, out_cons, out_prod, connection,
    }
    struct "io/displif.h" xen_abi_defs::io::displif::xendispl_dbuf_create_req {
        dbuf_cookie, width, height, bpp, buffer_sz, flags, gref_directory, data_ofs,
    }
    struct "io/displif.h" xen_abi_defs::io::displif::xendispl_page_directory {
        gref_dir_next_page, gref,
    }
    struct "io/displif.h" xen_abi_defs::io::displif::xendispl_dbuf_destroy_req {
        dbuf_cookie,
    }
    struct "io/displif.h" xen_abi_defs::io::displif::xendispl_fb_attach_req {
        dbuf_cookie, fb_cookie, width, height, pixel_format,
    }
    struct "io/displif.h" xen_abi_defs::io::displif::xendispl_fb_detach_req {
        fb_cookie,
    }
    struct "io/displif.h" xen_abi_defs::io::displif::xendispl_set_config_req {
        fb_cookie, x, y, width, height, bpp,
    }
    struct "io/displif.h" xen_abi_defs::io::displif::xendispl_page_flip_req {
        fb_cookie,
    }
    struct "io/displif.h" xen_abi_defs::io::displif::xendispl_get_edid_req {
        buffer_sz, gref_directory,
    }
    struct "io/displif.h" xen_abi_defs::io::displif::xendispl_get_edid_resp {
        edid_sz,
    }
    struct "io/displif.h" xen_abi_defs::io::displif::xendispl_pg_flip_evt {
        fb_cookie,
    }
    struct "io/displif.h" xen_abi_defs::io::displif::xendispl_req {
        id, operation, op,
    }
    union "io/displif.h" xen_abi_defs::io::displif::xendispl_req__op {
        dbuf_create, dbuf_destroy, fb_attach, fb_detach, set_config, pg_flip, get_edid,
    }
    struct "io/displif.h" xen_abi_defs::io::displif::xendispl_resp {
        id, operation, status, op,
    }
    union "io/displif.h" xen_abi_defs::io::displif::xendispl_resp__op {
        get_edid,
    }
    struct "io/displif.h" xen_abi_defs::io::displif::xendispl_evt {
        id, r#type, op,
    }
    union "io/displif.h" xen_abi_defs::io::displif::xendispl_evt__op {
        pg_flip,
    }
    struct "io/displif.h" xen_abi_defs::io::displif::xen_displif_sring {
        req_prod, req_event, rsp_prod, rsp_event, pvt, ring,
    }
    struct "io/displif.h" xen_abi_defs::io::displif::xendispl_event_page {
        in_cons, in_prod,
    }
    struct "io/fbif.h" xen_abi_defs::io::fbif::xenfb_update {
        r#type, x, y, width, height,
    }
    struct "io/fbif.h" xen_abi_defs::io::fbif::xenfb_resize {
        r#type, width, height, stride, depth, offset,
    }
    union "io/fbif.h" xen_abi_defs::io::fbif::xenfb_out_event {
        r#type, update, resize,
    }
    struct "io/fbif.h" xen_abi_defs::io::fbif::xenfb_refresh_period {
        r#type, period,
    }
    union "io/fbif.h" xen_abi_defs::io::fbif::xenfb_in_event {
        r#type, refresh_period,
    }
    struct "io/fbif.h" xen_abi_defs::io::fbif::xenfb_page {
        in_cons, in_prod, out_cons, out_prod, width, height, line_length, mem_length, depth, pd,
    }
    struct "io/fsif.h" xen_abi_defs::io::fsif::fsif_open_request {
        gref,
    }
    struct "io/fsif.h" xen_abi_defs::io::fsif::fsif_close_request {
        fd,
    }
    struct "io/fsif.h" xen_abi_defs::io::fsif::fsif_read_request {
        fd, len, offset, grefs,
    }
    struct "io/fsif.h" xen_abi_defs::io::fsif::fsif_write_request {
        fd, len, offset, grefs,
    }
    struct "io/fsif.h" xen_abi_defs::io::fsif::fsif_stat_request {
        fd,
    }
    struct "io/fsif.h" xen_abi_defs::io::fsif::fsif_stat_response {
        stat_mode, stat_uid, stat_gid, stat_ret, stat_size, stat_atime, stat_mtime, stat_ctime,
    }
    struct "io/fsif.h" xen_abi_defs::io::fsif::fsif_truncate_request {
        fd, length,
    }
    struct "io/fsif.h" xen_abi_defs::io::fsif::fsif_remove_request {
        gref,
    }
    struct "io/fsif.h" xen_abi_defs::io::fsif::fsif_rename_request {
        old_name_offset, new_name_offset, gref,
    }
    struct "io/fsif.h" xen_abi_defs::io::fsif::fsif_create_request {
        directory, mode, gref,
    }
    struct "io/fsif.h" xen_abi_defs::io::fsif::fsif_list_request {
        offset, gref,
    }
    struct "io/fsif.h" xen_abi_defs::io::fsif::fsif_chmod_request {
        fd, mode,
    }
    struct "io/fsif.h" xen_abi_defs::io::fsif::fsif_space_request {
        gref,
    }
    struct "io/fsif.h" xen_abi_defs::io::fsif::fsif_sync_request {
        fd,
    }
    struct "io/fsif.h" xen_abi_defs::io::fsif::fsif_request {
        r#type, id, u,
    }
    union "io/fsif.h" xen_abi_defs::io::fsif::fsif_request__u {
        fopen, fclose, fread, fwrite, fstat, ftruncate, fremove, frename, fcreate, flist, fchmod,
        fspace, fsync,
    }
    struct "io/fsif.h" xen_abi_defs::io::fsif::fsif_response {
        id, u,
    }
    union "io/fsif.h" xen_abi_defs::io::fsif::fsif_response__u {
        ret_val, fstat,
    }
    struct "io/fsif.h" xen_abi_defs::io::fsif::fsif_sring {
        req_prod, req_event, rsp_prod, rsp_event, pvt, ring,
    }
    struct "io/kbdif.h" xen_abi_defs::io::kbdif::xenkbd_motion {
        r#type, rel_x, rel_y, rel_z,
    }
    struct "io/kbdif.h" xen_abi_defs::io::kbdif::xenkbd_key {
        r#type, pressed, keycode,
    }
    struct "io/kbdif.h" xen_abi_defs::io::kbdif::xenkbd_position {
        r#type, abs_x, abs_y, rel_z,
    }
    struct "io/kbdif.h" xen_abi_defs::io::kbdif::xenkbd_mtouch {
        r#type, event_type, contact_id, u,
    }
    union "io/kbdif.h" xen_abi_defs::io::kbdif::xenkbd_mtouch__u {
        pos, shape, orientation,
    }
    struct "io/kbdif.h" xen_abi_defs::io::kbdif::xenkbd_mtouch__u__pos {
        abs_x, abs_y,
    }
    struct "io/kbdif.h" xen_abi_defs::io::kbdif::xenkbd_mtouch__u__shape {
        major, minor,
    }
    union "io/kbdif.h" xen_abi_defs::io::kbdif::xenkbd_in_event {
        r#type, motion, key, pos, mtouch,
    }
    union "io/kbdif.h" xen_abi_defs::io::kbdif::xenkbd_out_event {
        r#type,
    }
    struct "io/kbdif.h" xen_abi_defs::io::kbdif::xenkbd_page {
        in_cons, in_prod, out_cons, out_prod,
    }
    struct "io/libxenvchan.h" xen_abi_defs::io::libxenvchan::ring_shared {
        cons, prod,
    }
    struct "io/libxenvchan.h" xen_abi_defs::io::libxenvchan::vchan_interface {
        left, right, left_order, right_order, cli_live, srv_live, cli_notify, srv_notify, grants,
    }
    struct "io/netif.h" xen_abi_defs::io::netif::xen_netif_ctrl_request {
        id, r#type, data,
    }
    struct "io/netif.h" xen_abi_defs::io::netif::xen_netif_ctrl_response {
        id, r#type, status, data,
    }
    struct "io/netif.h" xen_abi_defs::io::netif::xen_netif_gref {
        r#ref, flags, status,
    }
    struct "io/netif.h" xen_abi_defs::io::netif::xen_netif_ctrl_sring {
        req_prod, req_event, rsp_prod, rsp_event, pvt, ring,
    }
    struct "io/netif.h" xen_abi_defs::io::netif::netif_tx_request {
        gref, offset, flags, id, size,
    }
    struct "io/netif.h" xen_abi_defs::io::netif::netif_extra_info {
        r#type, flags, u,
    }
    union "io/netif.h" xen_abi_defs::io::netif::netif_extra_info__u {
        gso, mcast, hash,
    }
    struct "io/netif.h" xen_abi_defs::io::netif::netif_extra_info__u__gso {
        size, r#type, features,
    }
    struct "io/netif.h" xen_abi_defs::io::netif::netif_extra_info__u__mcast {
        addr,
    }
    struct "io/netif.h" xen_abi_defs::io::netif::netif_extra_info__u__hash {
        r#type, algorithm, value,
    }
    struct "io/netif.h" xen_abi_defs::io::netif::netif_tx_response {
        id, status,
    }
    struct "io/netif.h" xen_abi_defs::io::netif::netif_rx_request {
        id, gref,
    }
    struct "io/netif.h" xen_abi_defs::io::netif::netif_rx_response {
        id, offset, flags, status,
    }
    struct "io/netif.h" xen_abi_defs::io::netif::netif_tx_sring {
        req_prod, req_event, rsp_prod, rsp_event, pvt, ring,
    }
    struct "io/netif.h" xen_abi_defs::io::netif::netif_rx_sring {
        req_prod, req_event, rsp_prod, rsp_event, pvt, ring,
    }
    struct "io/pciif.h" xen_abi_defs::io::pciif::xen_msix_entry {
        vector, entry,
    }
    struct "io/pciif.h" xen_abi_defs::io::pciif::xen_pci_op {
        cmd, err, domain, bus, devfn, offset, size, value, info, msix_entries,
    }
    struct "io/pciif.h" xen_abi_defs::io::pciif::xen_pcie_aer_op {
        cmd, err, domain, bus, devfn,
    }
    struct "io/pciif.h" xen_abi_defs::io::pciif::xen_pci_sharedinfo {
        flags, op, aer_op,
    }
    struct "io/pvcalls.h" xen_abi_defs::io::pvcalls::pvcalls_data_intf {
        in_cons, in_prod, in_error, out_cons, out_prod, out_error, ring_order, r#ref,
    }
    struct "io/pvcalls.h" xen_abi_defs::io::pvcalls::xen_pvcalls_request {
        req_id, cmd, u,
    }
    union "io/pvcalls.h" xen_abi_defs::io::pvcalls::xen_pvcalls_request__u {
        socket, connect, release, bind, listen, accept, poll, dummy,
    }
    struct "io/pvcalls.h" xen_abi_defs::io::pvcalls::xen_pvcalls_socket {
        id, domain, r#type, protocol,
    }
    struct "io/pvcalls.h" xen_abi_defs::io::pvcalls::xen_pvcalls_connect {
        id, addr, len, flags, r#ref, evtchn,
    }
    struct "io/pvcalls.h" xen_abi_defs::io::pvcalls::xen_pvcalls_release {
        id, reuse,
    }
    struct "io/pvcalls.h" xen_abi_defs::io::pvcalls::xen_pvcalls_bind {
        id, addr, len,
    }
    struct "io/pvcalls.h" xen_abi_defs::io::pvcalls::xen_pvcalls_listen {
        id, backlog,
    }
    struct "io/pvcalls.h" xen_abi_defs::io::pvcalls::xen_pvcalls_accept {
        id, id_new, r#ref, evtchn,
    }
    struct "io/pvcalls.h" xen_abi_defs::io::pvcalls::xen_pvcalls_poll {
        id,
    }
    struct "io/pvcalls.h" xen_abi_defs::io::pvcalls::xen_pvcalls_dummy {
        dummy,
    }
    struct "io/pvcalls.h" xen_abi_defs::io::pvcalls::xen_pvcalls_response {
        req_id, cmd, ret, u,
    }
    union "io/pvcalls.h" xen_abi_defs::io::pvcalls::xen_pvcalls_response__u {
        socket, connect, release, bind, listen, accept, poll, dummy,
    }
    struct "io/pvcalls.h" xen_abi_defs::io::pvcalls::_xen_pvcalls_socket {
        id,
    }
    struct "io/pvcalls.h" xen_abi_defs::io::pvcalls::_xen_pvcalls_connect {
        id,
    }
    struct "io/pvcalls.h" xen_abi_defs::io::pvcalls::_xen_pvcalls_release {
        id,
    }
    struct "io/pvcalls.h" xen_abi_defs::io::pvcalls::_xen_pvcalls_bind {
        id,
    }
    struct "io/pvcalls.h" xen_abi_defs::io::pvcalls::_xen_pvcalls_listen {
        id,
    }
    struct "io/pvcalls.h" xen_abi_defs::io::pvcalls::_xen_pvcalls_accept {
        id,
    }
    struct "io/pvcalls.h" xen_abi_defs::io::pvcalls::_xen_pvcalls_poll {
        id,
    }
    struct "io/pvcalls.h" xen_abi_defs::io::pvcalls::_xen_pvcalls_dummy {
        dummy,
    }
    struct "io/pvcalls.h" xen_abi_defs::io::pvcalls::xen_pvcalls_sring {
        req_prod, req_event, rsp_prod, rsp_event, pvt, ring,
    }
    struct "io/sndif.h" xen_abi_defs::io::sndif::xensnd_open_req {
        pcm_rate, pcm_format, pcm_channels, buffer_sz, gref_directory, period_sz,
    }
    struct "io/sndif.h" xen_abi_defs::io::sndif::xensnd_page_directory {
        gref_dir_next_page, gref,
    }
    struct "io/sndif.h" xen_abi_defs::io::sndif::xensnd_rw_req {
        offset, length,
    }
    struct "io/sndif.h" xen_abi_defs::io::sndif::xensnd_trigger_req {
        r#type,
    }
    struct "io/sndif.h" xen_abi_defs::io::sndif::xensnd_query_hw_param {
        formats, rates, channels, buffer, period,
    }
    struct "io/sndif.h" xen_abi_defs::io::sndif::xensnd_query_hw_param__rates {
        min, max,
    }
    struct "io/sndif.h" xen_abi_defs::io::sndif::xensnd_query_hw_param__channels {
        min, max,
    }
    struct "io/sndif.h" xen_abi_defs::io::sndif::xensnd_query_hw_param__buffer {
        min, max,
    }
    struct "io/sndif.h" xen_abi_defs::io::sndif::xensnd_query_hw_param__period {
        min, max,
    }
    struct "io/sndif.h" xen_abi_defs::io::sndif::xensnd_cur_pos_evt {
        position,
    }
    struct "io/sndif.h" xen_abi_defs::io::sndif::xensnd_req {
        id, operation, op,
    }
    union "io/sndif.h" xen_abi_defs::io::sndif::xensnd_req__op {
        open, rw, trigger, hw_param,
    }
    struct "io/sndif.h" xen_abi_defs::io::sndif::xensnd_resp {
        id, operation, status, resp,
    }
    union "io/sndif.h" xen_abi_defs::io::sndif::xensnd_resp__resp {
        hw_param,
    }
    struct "io/sndif.h" xen_abi_defs::io::sndif::xensnd_evt {
        id, r#type, op,
    }
    union "io/sndif.h" xen_abi_defs::io::sndif::xensnd_evt__op {
        cur_pos,
    }
    struct "io/sndif.h" xen_abi_defs::io::sndif::xen_sndif_sring {
        req_prod, req_event, rsp_prod, rsp_event, pvt, ring,
    }
    struct "io/sndif.h" xen_abi_defs::io::sndif::xensnd_event_page {
        in_cons, in_prod,
    }
    struct "io/tpmif.h" xen_abi_defs::io::tpmif::tpmif_tx_request {
        addr, r#ref, size,
    }
    struct "io/tpmif.h" xen_abi_defs::io::tpmif::tpmif_ring {
        req,
    }
    struct "io/tpmif.h" xen_abi_defs::io::tpmif::tpmif_tx_interface {
        ring,
    }
    struct "io/tpmif.h" xen_abi_defs::io::tpmif::tpmif_shared_page {
        length, state, locality, nr_extra_pages, extra_pages,
    }
    struct "io/usbif.h" xen_abi_defs::io::usbif::usbif_request_segment {
        gref, offset, length,
    }
    struct "io/usbif.h" xen_abi_defs::io::usbif::usbif_urb_request {
        id, nr_buffer_segs, pipe, transfer_flags, buffer_length, u, seg,
    }
    union "io/usbif.h" xen_abi_defs::io::usbif::usbif_urb_request__u {
        ctrl, isoc, intr, unlink,
    }
    struct "io/usbif.h" xen_abi_defs::io::usbif::usbif_urb_request__u__isoc {
        interval, start_frame, number_of_packets, nr_frame_desc_segs,
    }
    struct "io/usbif.h" xen_abi_defs::io::usbif::usbif_urb_request__u__intr {
        interval,
    }
    struct "io/usbif.h" xen_abi_defs::io::usbif::usbif_urb_request__u__unlink {
        unlink_id,
    }
    struct "io/usbif.h" xen_abi_defs::io::usbif::usbif_urb_response {
        id, start_frame, status, actual_length, error_count,
    }
    struct "io/usbif.h" xen_abi_defs::io::usbif::usbif_urb_sring {
        req_prod, req_event, rsp_prod, rsp_event, pvt, ring,
    }
    struct "io/usbif.h" xen_abi_defs::io::usbif::usbif_conn_request {
        id,
    }
    struct "io/usbif.h" xen_abi_defs::io::usbif::usbif_conn_response {
        id, portnum, speed,
    }
    struct "io/usbif.h" xen_abi_defs::io::usbif::usbif_conn_sring {
        req_prod, req_event, rsp_prod, rsp_event, pvt, ring,
    }
    struct "io/vscsiif.h" xen_abi_defs::io::vscsiif::scsiif_request_segment {
        gref, offset, length,
    }
    struct "io/vscsiif.h" xen_abi_defs::io::vscsiif::vscsiif_request {
        rqid, act, cmd_len, cmnd, timeout_per_command, channel, id, lun, ref_rqid,
        sc_data_direction, nr_segments, seg,
    }
    struct "io/vscsiif.h" xen_abi_defs::io::vscsiif::vscsiif_sg_list {
        rqid, act, nr_segments, seg,
    }
    struct "io/vscsiif.h" xen_abi_defs::io::vscsiif::vscsiif_response {
        rqid, act, sense_len, sense_buffer, rslt, residual_len,
    }
    struct "io/vscsiif.h" xen_abi_defs::io::vscsiif::vscsiif_sring {
        req_prod, req_event, rsp_prod, rsp_event, pvt, ring,
    }
    struct "io/xs_wire.h" xen_abi_defs::io::xs_wire::xsd_errors {
        errnum, errstring,
    }
    struct "io/xs_wire.h" xen_abi_defs::io::xs_wire::xsd_sockmsg {
        r#type, req_id, tx_id, len,
    }
    struct "io/xs_wire.h" xen_abi_defs::io::xs_wire::xenstore_domain_interface {
        req, rsp, req_cons, req_prod, rsp_cons, rsp_prod, server_features, connection, error,
        evtchn_port,
    }
    struct "kexec.h" xen_abi_defs::kexec::xen_kexec_image {
        #[cfg(any(target_arch = "x86", target_arch = "x86_64"))] page_list, indirection_page,
        start_address,
    }
    struct "kexec.h" xen_abi_defs::kexec::xen_kexec_exec {
        r#type,
    }
    struct "kexec.h" xen_abi_defs::kexec::xen_kexec_load_v1 {
        r#type, image,
    }
    struct "kexec.h" xen_abi_defs::kexec::xen_kexec_range {
        range, nr, size, start,
    }
    struct "kexec.h" xen_abi_defs::kexec::xen_kexec_segment {
        buf, buf_size, dest_maddr, dest_size,
    }
    union "kexec.h" xen_abi_defs::kexec::xen_kexec_segment__buf {
        h,
    }
    struct "kexec.h" xen_abi_defs::kexec::xen_kexec_load {
        r#type, arch, nr_segments, segments, entry_maddr,
    }
    union "kexec.h" xen_abi_defs::kexec::xen_kexec_load__segments {
        h,
    }
    struct "kexec.h" xen_abi_defs::kexec::xen_kexec_unload {
        r#type,
    }
    struct "kexec.h" xen_abi_defs::kexec::xen_kexec_status {
        r#type,
    }
    struct "memory.h" xen_abi_defs::memory::xen_memory_reservation {
        extent_start, nr_extents, extent_order, mem_flags, domid,
    }
    struct "memory.h" xen_abi_defs::memory::xen_memory_exchange {
        r#in, out, nr_exchanged,
    }
    struct "memory.h" xen_abi_defs::memory::xen_memory_domain {
        domid,
    }
    struct "memory.h" xen_abi_defs::memory::xen_machphys_mfn_list {
        max_extents, extent_start, nr_extents,
    }
    struct "memory.h" xen_abi_defs::memory::xen_machphys_mapping {
        v_start, v_end, max_mfn,
    }
    struct "memory.h" xen_abi_defs::memory::xen_add_to_physmap {
        domid, size, space, idx, gpfn,
    }
    struct "memory.h" xen_abi_defs::memory::xen_add_to_physmap_batch {
        domid, space, size, u, idxs, gpfns, errs,
    }
    union "memory.h" xen_abi_defs::memory::xen_add_to_physmap_batch_extra {
        foreign_domid,
    }
    struct "memory.h" xen_abi_defs::memory::xen_remove_from_physmap {
        domid, gpfn,
    }
    struct "memory.h" xen_abi_defs::memory::xen_memory_map {
        nr_entries, buffer,
    }
    struct "memory.h" xen_abi_defs::memory::xen_foreign_memory_map {
        domid, map,
    }
    struct "memory.h" xen_abi_defs::memory::xen_pod_target {
        target_pages, tot_pages, pod_cache_pages, pod_entries, domid,
    }
    struct "memory.h" xen_abi_defs::memory::xen_mem_paging_op {
        op, domain, buffer, gfn,
    }
    struct "memory.h" xen_abi_defs::memory::xen_mem_access_op {
        op, access, domid, nr, pfn, pfn_list, access_list,
    }
    struct "memory.h" xen_abi_defs::memory::xen_mem_sharing_op {
        op, domain, u,
    }
    union "memory.h" xen_abi_defs::memory::xen_mem_sharing_op__u {
        nominate, share, range, debug, fork,
    }
    struct "memory.h" xen_abi_defs::memory::mem_sharing_op_nominate {
        u, handle,
    }
    union "memory.h" xen_abi_defs::memory::mem_sharing_op_nominate__u {
        gfn, grant_ref,
    }
    struct "memory.h" xen_abi_defs::memory::mem_sharing_op_share {
        source_gfn, source_handle, client_gfn, client_handle, client_domain,
    }
    struct "memory.h" xen_abi_defs::memory::mem_sharing_op_range {
        first_gfn, last_gfn, client_domain,
    }
    struct "memory.h" xen_abi_defs::memory::mem_sharing_op_debug {
        u,
    }
    union "memory.h" xen_abi_defs::memory::mem_sharing_op_debug__u {
        gfn, mfn, gref,
    }
    struct "memory.h" xen_abi_defs::memory::mem_sharing_op_fork {
        parent_domain, flags,
    }
    struct "memory.h" xen_abi_defs::memory::xen_reserved_device_memory {
        start_pfn, nr_pages,
    }
    struct "memory.h" xen_abi_defs::memory::xen_reserved_device_memory_map {
        flags, nr_entries, buffer, dev,
    }
    union "memory.h" xen_abi_defs::memory::xen_reserved_device_memory_map__dev {
        pci,
    }
    struct "memory.h" xen_abi_defs::memory::xen_mem_acquire_resource {
        domid, r#type, id, nr_frames, frame, frame_list,
    }
    struct "memory.h" xen_abi_defs::memory::xen_vmemrange {
        start, end, flags, nid,
    }
    struct "memory.h" xen_abi_defs::memory::xen_vnuma_topology_info {
        domid, nr_vnodes, nr_vcpus, nr_vmemranges, vdistance, vcpu_to_vnode, vmemrange,
    }
    union "memory.h" xen_abi_defs::memory::xen_vnuma_topology_info__vdistance {
        h,
    }
    union "memory.h" xen_abi_defs::memory::xen_vnuma_topology_info__vcpu_to_vnode {
        h,
    }
    union "memory.h" xen_abi_defs::memory::xen_vnuma_topology_info__vmemrange {
        h,
    }
    struct "nmi.h" xen_abi_defs::nmi::xennmi_callback {
        handler_address,
    }
    struct "physdev.h" xen_abi_defs::physdev::physdev_eoi {
        irq,
    }
    struct "physdev.h" xen_abi_defs::physdev::physdev_pirq_eoi_gmfn {
        gmfn,
    }
    struct "physdev.h" xen_abi_defs::physdev::physdev_irq_status_query {
        irq, flags,
    }
    struct "physdev.h" xen_abi_defs::physdev::physdev_set_iopl {
        iopl,
    }
    struct "physdev.h" xen_abi_defs::physdev::physdev_set_iobitmap {
        bitmap, nr_ports,
    }
    struct "physdev.h" xen_abi_defs::physdev::physdev_apic {
        apic_physbase, reg, value,
    }
    struct "physdev.h" xen_abi_defs::physdev::physdev_irq {
        irq, vector,
    }
    struct "physdev.h" xen_abi_defs::physdev::physdev_map_pirq {
        domid, r#type, index, pirq, bus, devfn, entry_nr, table_base,
    }
    struct "physdev.h" xen_abi_defs::physdev::physdev_unmap_pirq {
        domid, pirq,
    }
    struct "physdev.h" xen_abi_defs::physdev::physdev_manage_pci {
        bus, devfn,
    }
    struct "physdev.h" xen_abi_defs::physdev::physdev_restore_msi {
        bus, devfn,
    }
    struct "physdev.h" xen_abi_defs::physdev::physdev_manage_pci_ext {
        bus, devfn, is_extfn, is_virtfn, physfn,
    }
    struct "physdev.h" xen_abi_defs::physdev::physdev_manage_pci_ext__physfn {
        bus, devfn,
    }
    struct "physdev.h" xen_abi_defs::physdev::physdev_op {
        cmd, u,
    }
    union "physdev.h" xen_abi_defs::physdev::physdev_op__u {
        irq_status_query, set_iopl, set_iobitmap, apic_op, irq_op,
    }
    struct "physdev.h" xen_abi_defs::physdev::physdev_setup_gsi {
        gsi, triggering, polarity,
    }
    struct "physdev.h" xen_abi_defs::physdev::physdev_get_free_pirq {
        r#type, pirq,
    }
    struct "physdev.h" xen_abi_defs::physdev::physdev_pci_mmcfg_reserved {
        address, segment, start_bus, end_bus, flags,
    }
    struct "physdev.h" xen_abi_defs::physdev::physdev_pci_device_add {
        seg, bus, devfn, flags, physfn, optarr,
    }
    struct "physdev.h" xen_abi_defs::physdev::physdev_pci_device_add__physfn {
        bus, devfn,
    }
    struct "physdev.h" xen_abi_defs::physdev::physdev_pci_device {
        seg, bus, devfn,
    }
    struct "physdev.h" xen_abi_defs::physdev::pci_device_reset {
        dev, flags,
    }
    struct "physdev.h" xen_abi_defs::physdev::physdev_dbgp_op {
        op, bus, u,
    }
    union "physdev.h" xen_abi_defs::physdev::physdev_dbgp_op__u {
        pci,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_settime32 {
        secs, nsecs, system_time,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_settime64 {
        secs, nsecs, system_time,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_add_memtype {
        mfn, nr_mfns, r#type, handle, reg,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_del_memtype {
        handle, reg,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_read_memtype {
        reg, mfn, nr_mfns, r#type,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_microcode_update {
        data, length,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_platform_quirk {
        quirk_id,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_efi_time {
        year, month, day, hour, min, sec, ns, tz, daylight,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_efi_guid {
        data1, data2, data3, data4,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_efi_runtime_call {
        function, misc, status, u,
    }
    union "platform.h" xen_abi_defs::platform::xenpf_efi_runtime_call__u {
        get_time, set_time, get_wakeup_time, set_wakeup_time, get_variable, set_variable,
        get_next_variable_name, query_variable_info, query_capsule_capabilities, update_capsule,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_efi_runtime_call__u__get_time {
        time, resolution, accuracy,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_efi_runtime_call__u__get_variable {
        name, size, data, vendor_guid,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_efi_runtime_call__u__get_next_variable_name {
        size, name, vendor_guid,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_efi_runtime_call__u__query_variable_info {
        attr, max_store_size, remain_store_size, max_size,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_efi_runtime_call__u__query_capsule_capabilities {
        capsule_header_array, capsule_count, max_capsule_size, reset_type,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_efi_runtime_call__u__update_capsule {
        capsule_header_array, capsule_count, sg_list,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_firmware_info {
        r#type, index, u,
    }
    union "platform.h" xen_abi_defs::platform::xenpf_firmware_info__u {
        disk_info, disk_mbr_signature, vbeddc_info, efi_info, kbd_shift_flags,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_firmware_info__u__disk_info {
        device, version, interface_support, legacy_max_cylinder, legacy_max_head,
        legacy_sectors_per_track, edd_params,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_firmware_info__u__disk_mbr_signature {
        device, mbr_signature,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_firmware_info__u__vbeddc_info {
        capabilities, edid_transfer_time, edid,
    }
    union "platform.h" xen_abi_defs::platform::xenpf_efi_info {
        version, cfg, vendor, mem, pci_rom, apple_properties,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_efi_info__cfg {
        addr, nent,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_efi_info__vendor {
        revision, bufsz, name,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_efi_info__mem {
        addr, size, attr, r#type,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_efi_info__pci_rom {
        segment, bus, devfn, vendor, devid, address, size,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_efi_info__apple_properties {
        address, size,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_enter_acpi_sleep {
        val_a, val_b, sleep_state, flags,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_change_freq {
        flags, cpu, freq,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_getidletime {
        cpumap_bitmap, cpumap_nr_cpus, idletime, now,
    }
    struct "platform.h" xen_abi_defs::platform::xen_power_register {
        space_id, bit_width, bit_offset, access_size, address,
    }
    struct "platform.h" xen_abi_defs::platform::xen_processor_csd {
        domain, coord_type, num,
    }
    struct "platform.h" xen_abi_defs::platform::xen_processor_cx {
        reg, r#type, latency, power, dpcnt, dp,
    }
    struct "platform.h" xen_abi_defs::platform::xen_processor_flags {
        bits,
    }
    struct "platform.h" xen_abi_defs::platform::xen_processor_power {
        count, flags, states,
    }
    struct "platform.h" xen_abi_defs::platform::xen_pct_register {
        descriptor, length, space_id, bit_width, bit_offset, address,
    }
    struct "platform.h" xen_abi_defs::platform::xen_processor_px {
        core_frequency, power, transition_latency, bus_master_latency, control, status,
    }
    struct "platform.h" xen_abi_defs::platform::xen_psd_package {
        num_entries, revision, domain, coord_type, num_processors,
    }
    struct "platform.h" xen_abi_defs::platform::xen_processor_performance {
        flags, platform_limit, control_register, status_register, state_count, states, domain_info,
        shared_type,
    }
    struct "platform.h" xen_abi_defs::platform::xen_processor_cppc {
        flags, cpc, shared_type, domain_info,
    }
    struct "platform.h" xen_abi_defs::platform::xen_processor_cppc__cpc {
        highest_perf, nominal_perf, lowest_nonlinear_perf, lowest_perf, lowest_mhz, nominal_mhz,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_set_processor_pminfo {
        id, r#type, u,
    }
    union "platform.h" xen_abi_defs::platform::xenpf_set_processor_pminfo__u {
        power, perf, pdc, cppc_data,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_pcpuinfo {
        xen_cpuid, max_present, flags, apic_id, acpi_id,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_pcpu_version {
        xen_cpuid, max_present, vendor_id, family, model, stepping,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_cpu_ol {
        cpuid,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_cpu_hotadd {
        apic_id, acpi_id, pxm,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_mem_hotadd {
        spfn, epfn, pxm, flags,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_core_parking {
        r#type, idle_nums,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_resource_entry {
        u, idx, val,
    }
    union "platform.h" xen_abi_defs::platform::xenpf_resource_entry__u {
        cmd, ret,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_resource_op {
        nr_entries, cpu, entries,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_symdata {
        namelen, symnum, name, address, r#type,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_ucode_revision {
        cpu, signature, pf, revision,
    }
    struct "platform.h" xen_abi_defs::platform::xenpf_microcode_update2 {
        flags, length, data,
    }
    struct "platform.h" xen_abi_defs::platform::xen_platform_op {
        cmd, interface_version, u,
    }
    union "platform.h" xen_abi_defs::platform::xen_platform_op__u {
        settime, settime32, settime64, add_memtype, del_memtype, read_memtype, microcode,
        platform_quirk, efi_runtime_call, firmware_info, enter_acpi_sleep, change_freq, getidletime,
        set_pminfo, pcpu_info, pcpu_version, cpu_ol, cpu_add, mem_add, core_parking, resource_op,
        symdata, dom0_console, ucode_revision, microcode2,
    }
    struct "pmu.h" xen_abi_defs::pmu::xen_pmu_params {
        version, val, vcpu,
    }
    struct "pmu.h" xen_abi_defs::pmu::xen_pmu_params__version {
        maj, min,
    }
    struct "pmu.h" xen_abi_defs::pmu::xen_pmu_data {
        vcpu_id, pcpu_id, domain_id, pmu,
    }
    struct "sched.h" xen_abi_defs::sched::sched_shutdown {
        reason,
    }
    struct "sched.h" xen_abi_defs::sched::sched_poll {
        ports, nr_ports, timeout,
    }
    struct "sched.h" xen_abi_defs::sched::sched_remote_shutdown {
        domain_id, reason,
    }
    struct "sched.h" xen_abi_defs::sched::sched_watchdog {
        id, timeout,
    }
    struct "sched.h" xen_abi_defs::sched::sched_pin_override {
        pcpu,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_readconsole {
        clear, incremental, index, buffer, count,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_tbuf_op {
        cmd, cpu_mask, evt_mask, buffer_mfn, size,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_physinfo {
        threads_per_core, cores_per_socket, nr_cpus, max_cpu_id, nr_nodes, max_node_id, cpu_khz,
        capabilities, arch_capabilities, total_pages, free_pages, scrub_pages, outstanding_pages,
        max_mfn, hw_cap,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_sched_id {
        sched_id,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_perfc_desc {
        name, nr_vals,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_perfc_op {
        cmd, nr_counters, nr_vals, desc, val,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_getdomaininfolist {
        first_domain, max_domains, buffer, num_domains,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_debug_keys {
        keys, nr_keys,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_cpuinfo {
        idletime,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_getcpuinfo {
        max_cpus, info, nr_cpus,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_availheap {
        min_bitwidth, max_bitwidth, node, avail_bytes,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::pm_px_val {
        freq, residency, count,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::pm_px_stat {
        total, usable, last, cur, trans_pt, pt,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::pm_cx_stat {
        nr, last, idle_time, triggers, residencies, nr_pc, nr_cc, pc, cc,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_get_pmstat {
        r#type, cpuid, u,
    }
    union "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_get_pmstat__u {
        getpx, getcx,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_cpu_hotplug {
        cpu, op,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_userspace {
        scaling_setspeed,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_ondemand {
        sampling_rate_max, sampling_rate_min, sampling_rate, up_threshold,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_get_cppc_para {
        features, lowest, lowest_nonlinear, nominal, highest, minimum, maximum, desired,
        energy_perf, activity_window,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_set_cppc_para {
        set_params, minimum, maximum, desired, energy_perf, activity_window,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_get_cpufreq_para {
        cpu_num, freq_num, gov_num, affected_cpus, scaling_available_frequencies,
        scaling_available_governors, scaling_driver, cpuinfo_cur_freq, cpuinfo_max_freq,
        cpuinfo_min_freq, s, turbo_enabled,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_get_cpufreq_para__s {
        scaling_cur_freq, scaling_governor, scaling_max_freq, scaling_min_freq, u,
    }
    union "sysctl.h" xen_abi_defs::sysctl::xen_get_cpufreq_para__s__u {
        userspace, ondemand,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_set_cpufreq_gov {
        scaling_governor,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_set_cpufreq_para {
        ctrl_type, ctrl_value,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_pm_op {
        cmd, cpuid, u,
    }
    union "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_pm_op__u {
        get_para, get_cppc, set_gov, set_para, set_cppc, get_avgfreq, set_sched_opt_smt,
        get_max_cstate, set_max_cstate,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_page_offline_op {
        cmd, start, end, status,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_lockprof_data {
        name, r#type, idx, lock_cnt, block_cnt, lock_time, block_time,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_lockprof_op {
        cmd, max_elem, nr_elem, time, data,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_cputopo {
        core, socket, node,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_cputopoinfo {
        num_cpus, cputopo,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_meminfo {
        memsize, memfree,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_numainfo {
        num_nodes, meminfo, distance,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_cpupool_op {
        op, cpupool_id, sched_id, domid, cpu, n_dom, cpumap,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_arinc653_schedule {
        major_frame, num_sched_entries, sched_entries,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_arinc653_schedule__sched_entries {
        dom_handle, vcpu_id, runtime,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_credit_schedule {
        tslice_ms, ratelimit_us, vcpu_migr_delay_us,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_credit2_schedule {
        ratelimit_us,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_scheduler_op {
        cpupool_id, sched_id, cmd, u,
    }
    union "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_scheduler_op__u {
        sched_arinc653, sched_credit, sched_credit2,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_sched_arinc653 {
        schedule,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_coverage_op {
        cmd, size, buffer,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_psr_cmt_op {
        cmd, u,
    }
    union "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_psr_cmt_op__u {
        data, l3_cache,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_psr_cmt_op__u__l3_cache {
        cpu,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_pcitopoinfo {
        num_devs, devs, nodes,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_psr_alloc {
        cmd, target, u,
    }
    union "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_psr_alloc__u {
        cat_info, mba_info,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_psr_alloc__u__cat_info {
        cbm_len, cos_max, flags,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_psr_alloc__u__mba_info {
        thrtl_max, cos_max, flags,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_cpu_featureset {
        index, nr_features, features,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_livepatch_name {
        name, size,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_livepatch_upload {
        name, size, payload,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_livepatch_status {
        state, rc,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_livepatch_get {
        name, status,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_livepatch_list {
        version, idx, nr, name_total_size, metadata_total_size, status, name, len, metadata,
        metadata_len,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_livepatch_action {
        name, cmd, timeout, flags,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_livepatch_op {
        cmd, flags, u,
    }
    union "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_livepatch_op__u {
        upload, list, get, action,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_cpu_policy {
        index, nr_leaves, nr_msrs, leaves, msrs,
    }
    #[cfg(any(target_arch = "arm", target_arch = "aarch64"))]
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl_dt_overlay {
        overlay_fdt, overlay_fdt_size, overlay_op,
    }
    struct "sysctl.h" xen_abi_defs::sysctl::xen_sysctl {
        cmd, interface_version, u,
    }
    union "sysctl.h" xen_abi_defs::sysctl::xen_sysctl__u {
        readconsole, tbuf_op, physinfo, cputopoinfo, pcitopoinfo, numainfo, sched_id, perfc_op,
        getdomaininfolist, debug_keys, getcpuinfo, availheap, get_pmstat, cpu_hotplug, pm_op,
        page_offline, lockprof_op, cpupool_op, scheduler_op, coverage_op, psr_cmt_op, psr_alloc,
        cpu_featureset, livepatch,
        #[cfg(any(target_arch = "x86", target_arch = "x86_64"))] cpu_policy,
        #[cfg(any(target_arch = "arm", target_arch = "aarch64"))] dt_overlay,
    }
    struct "tmem.h" xen_abi_defs::tmem::xen_tmem_oid {
        oid,
    }
    struct "tmem.h" xen_abi_defs::tmem::tmem_op {
        cmd, pool_id, u,
    }
    union "tmem.h" xen_abi_defs::tmem::tmem_op__u {
        creat, r#gen,
    }
    struct "tmem.h" xen_abi_defs::tmem::tmem_op__u__creat {
        uuid, flags, arg1,
    }
    struct "tmem.h" xen_abi_defs::tmem::tmem_op__u__gen {
        oid, index, tmem_offset, pfn_offset, len, cmfn,
    }
    struct "trace.h" xen_abi_defs::trace::t_rec {
        header, u,
    }
    union "trace.h" xen_abi_defs::trace::t_rec__u {
        cycles, nocycles,
    }
    struct "trace.h" xen_abi_defs::trace::t_rec__u__cycles {
        cycles_lo, cycles_hi, extra_u32,
    }
    struct "trace.h" xen_abi_defs::trace::t_rec__u__nocycles {
        extra_u32,
    }
    struct "trace.h" xen_abi_defs::trace::t_buf {
        cons, prod,
    }
    struct "trace.h" xen_abi_defs::trace::t_info {
        tbuf_size, mfn_offset,
    }
    struct "vcpu.h" xen_abi_defs::vcpu::vcpu_runstate_info {
        state, state_entry_time, time,
    }
    struct "vcpu.h" xen_abi_defs::vcpu::vcpu_register_runstate_memory_area {
        addr,
    }
    union "vcpu.h" xen_abi_defs::vcpu::vcpu_register_runstate_memory_area__addr {
        h, v, p,
    }
    struct "vcpu.h" xen_abi_defs::vcpu::vcpu_set_periodic_timer {
        period_ns,
    }
    struct "vcpu.h" xen_abi_defs::vcpu::vcpu_set_singleshot_timer {
        timeout_abs_ns, flags,
    }
    struct "vcpu.h" xen_abi_defs::vcpu::vcpu_register_vcpu_info {
        mfn, offset,
    }
    struct "vcpu.h" xen_abi_defs::vcpu::vcpu_get_physid {
        phys_id,
    }
    struct "vcpu.h" xen_abi_defs::vcpu::vcpu_register_time_memory_area {
        addr,
    }
    union "vcpu.h" xen_abi_defs::vcpu::vcpu_register_time_memory_area__addr {
        h, v, p,
    }
    struct "version.h" xen_abi_defs::version::xen_compile_info {
        compiler, compile_by, compile_domain, compile_date,
    }
    struct "version.h" xen_abi_defs::version::xen_platform_parameters {
        virt_start,
    }
    struct "version.h" xen_abi_defs::version::xen_feature_info {
        submap_idx, submap,
    }
    struct "version.h" xen_abi_defs::version::xen_build_id {
        len, buf,
    }
    struct "version.h" xen_abi_defs::version::xen_varbuf {
        len, buf,
    }
    struct "vm_event.h" xen_abi_defs::vm_event::vm_event_x86_selector_reg {
        value,
    }
    struct "vm_event.h" xen_abi_defs::vm_event::vm_event_regs_x86 {
        rax, rcx, rdx, rbx, rsp, rbp, rsi, rdi, r8, r9, r10, r11, r12, r13, r14, r15, rflags, dr6,
        dr7, rip, cr0, cr2, cr3, cr4, sysenter_cs, sysenter_esp, sysenter_eip, msr_efer, msr_star,
        msr_lstar, gdtr_base, npt_base, vmtrace_pos, cs_base, ss_base, ds_base, es_base, fs_base,
        gs_base, cs, ss, ds, es, fs, gs, shadow_gs, gdtr_limit, cs_sel, ss_sel, ds_sel, es_sel,
        fs_sel, gs_sel,
    }
    struct "vm_event.h" xen_abi_defs::vm_event::vm_event_regs_arm {
        ttbr0, ttbr1, ttbcr, pc, cpsr,
    }
    struct "vm_event.h" xen_abi_defs::vm_event::vm_event_mem_access {
        gfn, offset, gla, flags,
    }
    struct "vm_event.h" xen_abi_defs::vm_event::vm_event_write_ctrlreg {
        index, new_value, old_value,
    }
    struct "vm_event.h" xen_abi_defs::vm_event::vm_event_singlestep {
        gfn,
    }
    struct "vm_event.h" xen_abi_defs::vm_event::vm_event_fast_singlestep {
        p2midx,
    }
    struct "vm_event.h" xen_abi_defs::vm_event::vm_event_debug {
        gfn, pending_dbg, insn_length, r#type,
    }
    struct "vm_event.h" xen_abi_defs::vm_event::vm_event_mov_to_msr {
        msr, new_value, old_value,
    }
    struct "vm_event.h" xen_abi_defs::vm_event::vm_event_desc_access {
        arch, descriptor, is_write,
    }
    union "vm_event.h" xen_abi_defs::vm_event::vm_event_desc_access__arch {
        vmx,
    }
    struct "vm_event.h" xen_abi_defs::vm_event::vm_event_desc_access__arch__vmx {
        instr_info, exit_qualification,
    }
    struct "vm_event.h" xen_abi_defs::vm_event::vm_event_cpuid {
        insn_length, leaf, subleaf,
    }
    struct "vm_event.h" xen_abi_defs::vm_event::vm_event_interrupt_x86 {
        vector, r#type, error_code, cr2,
    }
    struct "vm_event.h" xen_abi_defs::vm_event::vm_event_paging {
        gfn, p2mt, flags,
    }
    struct "vm_event.h" xen_abi_defs::vm_event::vm_event_sharing {
        gfn, p2mt,
    }
    struct "vm_event.h" xen_abi_defs::vm_event::vm_event_emul_read_data {
        size, data,
    }
    struct "vm_event.h" xen_abi_defs::vm_event::vm_event_emul_insn_data {
        data,
    }
    struct "vm_event.h" xen_abi_defs::vm_event::vm_event_vmexit {
        arch,
    }
    struct "vm_event.h" xen_abi_defs::vm_event::vm_event_vmexit__arch {
        vmx,
    }
    struct "vm_event.h" xen_abi_defs::vm_event::vm_event_vmexit__arch__vmx {
        reason, qualification,
    }
    struct "vm_event.h" xen_abi_defs::vm_event::vm_event_io {
        bytes, port, r#in, str,
    }
    struct "vm_event.h" xen_abi_defs::vm_event::vm_event_st {
        version, flags, reason, vcpu_id, altp2m_idx, u, data,
    }
    union "vm_event.h" xen_abi_defs::vm_event::vm_event_st__u {
        mem_paging, mem_sharing, mem_access, write_ctrlreg, mov_to_msr, desc_access, singlestep,
        fast_singlestep, software_breakpoint, debug_exception, cpuid, vmexit, io, interrupt,
    }
    union "vm_event.h" xen_abi_defs::vm_event::vm_event_st__u__interrupt {
        x86,
    }
    union "vm_event.h" xen_abi_defs::vm_event::vm_event_st__data {
        regs, emul,
    }
    union "vm_event.h" xen_abi_defs::vm_event::vm_event_st__data__regs {
        x86, arm,
    }
    union "vm_event.h" xen_abi_defs::vm_event::vm_event_st__data__emul {
        read, insn,
    }
    struct "vm_event.h" xen_abi_defs::vm_event::vm_event_sring {
        req_prod, req_event, rsp_prod, rsp_event, pvt, ring,
    }
    struct "xen.h" xen_abi_defs::xen::mmuext_op {
        cmd, arg1, arg2,
    }
    union "xen.h" xen_abi_defs::xen::mmuext_op__arg1 {
        mfn, linear_addr,
    }
    union "xen.h" xen_abi_defs::xen::mmuext_op__arg2 {
        nr_ents, vcpumask, src_mfn,
    }
    struct "xen.h" xen_abi_defs::xen::mmu_update {
        ptr, val,
    }
    struct "xen.h" xen_abi_defs::xen::multicall_entry {
        op, result, args,
    }
    struct "xen.h" xen_abi_defs::xen::vcpu_time_info {
        version, tsc_timestamp, system_time, tsc_to_system_mul, tsc_shift, flags,
    }
    struct "xen.h" xen_abi_defs::xen::vcpu_info {
        evtchn_upcall_pending,
        #[cfg(any(target_arch = "x86", target_arch = "x86_64"))] evtchn_upcall_mask,
        evtchn_pending_sel, arch, time,
    }
    struct "xen.h" xen_abi_defs::xen::shared_info {
        vcpu_info, evtchn_pending, evtchn_mask, wc_version, wc_sec, wc_nsec,
        #[cfg(any(target_arch = "x86_64", target_arch = "arm", target_arch = "aarch64", target_arch = "riscv64", target_arch = "powerpc64"))] wc_sec_hi,
        arch,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "xen.h" xen_abi_defs::xen::start_info {
        magic, nr_pages, shared_info, flags, store_mfn, store_evtchn, console, pt_base,
        nr_pt_frames, mfn_list, mod_start, mod_len, cmd_line, first_p2m_pfn, nr_p2m_frames,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    union "xen.h" xen_abi_defs::xen::start_info__console {
        domU, dom0,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "xen.h" xen_abi_defs::xen::start_info__console__domU {
        mfn, evtchn,
    }
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    struct "xen.h" xen_abi_defs::xen::start_info__console__dom0 {
        info_off, info_size,
    }
    struct "xen.h" xen_abi_defs::xen::xen_multiboot_mod_list {
        mod_start, mod_end, cmdline,
    }
    struct "xen.h" xen_abi_defs::xen::dom0_vga_console_info {
        video_type, u,
    }
    union "xen.h" xen_abi_defs::xen::dom0_vga_console_info__u {
        text_mode_3, vesa_lfb,
    }
    struct "xen.h" xen_abi_defs::xen::dom0_vga_console_info__u__text_mode_3 {
        font_height, cursor_x, cursor_y, rows, columns,
    }
    struct "xen.h" xen_abi_defs::xen::dom0_vga_console_info__u__vesa_lfb {
        width, height, bytes_per_line, bits_per_pixel, lfb_base, lfb_size, red_pos, red_size,
        green_pos, green_size, blue_pos, blue_size, rsvd_pos, rsvd_size, gbl_caps, mode_attrs,
        ext_lfb_base,
    }
    struct "xen.h" xen_abi_defs::xen::xen_uuid_t {
        a,
    }
    struct "xen.h" xen_abi_defs::xen::xenctl_bitmap {
        bitmap, nr_bits,
    }
    struct "xencomm.h" xen_abi_defs::xencomm::xencomm_desc {
        magic, nr_addrs, address,
    }
    struct "xenoprof.h" xen_abi_defs::xenoprof::event_log {
        eip, mode, event,
    }
    struct "xenoprof.h" xen_abi_defs::xenoprof::xenoprof_buf {
        event_head, event_tail, event_size, vcpu_id, xen_samples, kernel_samples, user_samples,
        lost_samples, event_log,
    }
    struct "xenoprof.h" xen_abi_defs::xenoprof::xenoprof_init {
        num_events, is_primary, cpu_type,
    }
    struct "xenoprof.h" xen_abi_defs::xenoprof::xenoprof_get_buffer {
        max_samples, nbuf, bufsize, buf_gmaddr,
    }
    struct "xenoprof.h" xen_abi_defs::xenoprof::xenoprof_counter {
        ind, count, enabled, event, hypervisor, kernel, user, unit_mask,
    }
    struct "xenoprof.h" xen_abi_defs::xenoprof::xenoprof_passive {
        domain_id, max_samples, nbuf, bufsize, buf_gmaddr,
    }
    struct "xenoprof.h" xen_abi_defs::xenoprof::xenoprof_ibs_counter {
        op_enabled, fetch_enabled, max_cnt_fetch, max_cnt_op, rand_en, dispatched_ops,
    }
    struct "xsm/flask_op.h" xen_abi_defs::xsm::flask_op::xen_flask_load {
        buffer, size,
    }
    struct "xsm/flask_op.h" xen_abi_defs::xsm::flask_op::xen_flask_setenforce {
        enforcing,
    }
    struct "xsm/flask_op.h" xen_abi_defs::xsm::flask_op::xen_flask_sid_context {
        sid, size, context,
    }
    struct "xsm/flask_op.h" xen_abi_defs::xsm::flask_op::xen_flask_access {
        ssid, tsid, tclass, req, allowed, audit_allow, audit_deny, seqno,
    }
    struct "xsm/flask_op.h" xen_abi_defs::xsm::flask_op::xen_flask_transition {
        ssid, tsid, tclass, newsid,
    }
    struct "xsm/flask_op.h" xen_abi_defs::xsm::flask_op::xen_flask_boolean {
        bool_id, enforcing, pending, new_value, commit, size, name,
    }
    struct "xsm/flask_op.h" xen_abi_defs::xsm::flask_op::xen_flask_setavc_threshold {
        threshold,
    }
    struct "xsm/flask_op.h" xen_abi_defs::xsm::flask_op::xen_flask_hash_stats {
        entries, buckets_used, buckets_total, max_chain_len,
    }
    struct "xsm/flask_op.h" xen_abi_defs::xsm::flask_op::xen_flask_cache_stats {
        cpu, lookups, hits, misses, allocations, reclaims, frees,
    }
    struct "xsm/flask_op.h" xen_abi_defs::xsm::flask_op::xen_flask_ocontext {
        ocon, sid, low, high,
    }
    struct "xsm/flask_op.h" xen_abi_defs::xsm::flask_op::xen_flask_peersid {
        evtchn, sid,
    }
    struct "xsm/flask_op.h" xen_abi_defs::xsm::flask_op::xen_flask_relabel {
        domid, sid,
    }
    struct "xsm/flask_op.h" xen_abi_defs::xsm::flask_op::xen_flask_devicetree_label {
        sid, length, path,
    }
    struct "xsm/flask_op.h" xen_abi_defs::xsm::flask_op::xen_flask_op {
        cmd, interface_version, u,
    }
    union "xsm/flask_op.h" xen_abi_defs::xsm::flask_op::xen_flask_op__u {
        load, enforce, sid_context, access, transition, boolean, setavc_threshold, hash_stats,
        cache_stats, ocontext, peersid, relabel, devicetree_label,
    }
}
