/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/io/fsif.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * File systems: a backend carries out a frontend's operations on files.
 *
 * A frontend puts requests into a ring, the backend answers each with a
 * response. Files that are open go by a number, as in POSIX. Everything else
 * that does not fit a request, such as a path or what is read and written, lies
 * in pages that the frontend grants to the backend for as long as the request
 * takes. A path ends with a zero byte. Results are POSIX's too: what the call
 * for the same purpose returns, so that a negative one is a failure.
 *
 * The two sides tell each other how far they are by strings in XenStore
 * (STATE_*).
 */

#ifndef __XEN_PUBLIC_IO_FSIF_H__
#define __XEN_PUBLIC_IO_FSIF_H__

#include "ring.h"
#include "../grant_table.h"

/* What a request asks for. */

/* Opens a file. The result is its number. */
#define REQ_FILE_OPEN     1
/* Closes a file. The result is 0. */
#define REQ_FILE_CLOSE    2
/* Reads from a file. The result is the number of bytes. */
#define REQ_FILE_READ     3
/* Writes to a file. The result is the number of bytes. */
#define REQ_FILE_WRITE    4
/*
 * Asks what is known about a file. The result has a form of its own,
 * fsif_stat_response.
 */
#define REQ_STAT          5
/*
 * Cuts a file off, or extends it. The result is 0, here and where nothing else
 * is said.
 */
#define REQ_FILE_TRUNCATE 6
/* Removes a file or directory. */
#define REQ_REMOVE        7
/* Renames a file or directory. */
#define REQ_RENAME        8
/*
 * Creates a file, which is opened too and whose number is the result, or a
 * directory.
 */
#define REQ_CREATE        9
/*
 * Lists a directory. The result is made of NR_FILES_*, ERROR_* and HAS_MORE_*.
 */
#define REQ_DIR_LIST      10
/* Changes who may do what with a file. */
#define REQ_CHMOD         11
/*
 * Asks for the space that is left in the file system. The result is in bytes.
 */
#define REQ_FS_SPACE      12
/* Waits until what has been written to a file is on the disk. */
#define REQ_FILE_SYNC     13

/* The argument of REQ_FILE_OPEN. */
struct fsif_open_request {
    /* The grant of a page with the path. */
    grant_ref_t gref;
};

/* The argument of REQ_FILE_CLOSE. */
struct fsif_close_request {
    /* The file. */
    uint32_t fd;
};

/* The argument of REQ_FILE_READ. */
struct fsif_read_request {
    /* The file. */
    uint32_t fd;
    int32_t pad;
    /* How many bytes are wanted. */
    uint64_t len;
    /* Where they begin in the file. */
    uint64_t offset;
    /* The grants of the pages that they go to, in order. */
    grant_ref_t grefs[XENPV_FLEX_ARRAY_DIM];
};

/* The argument of REQ_FILE_WRITE. */
struct fsif_write_request {
    /* The file. */
    uint32_t fd;
    int32_t pad;
    /* How many bytes there are. */
    uint64_t len;
    /* Where they go in the file. */
    uint64_t offset;
    /* The grants of the pages that they are in, in order. */
    grant_ref_t grefs[XENPV_FLEX_ARRAY_DIM];
};

/* The argument of REQ_STAT. */
struct fsif_stat_request {
    /* The file. */
    uint32_t fd;
};

/* The answer to REQ_STAT: some of what POSIX has in a struct stat. */
struct fsif_stat_response {
    /* What it is, and who may do what with it. */
    int32_t stat_mode;
    /* Whose it is: the user. */
    uint32_t stat_uid;
    /* Whose it is: the group. */
    uint32_t stat_gid;
    /* Whether the question could be answered: 0, or negative. */
    int32_t stat_ret;
    /* Its size in bytes. */
    int64_t stat_size;
    /* When it was last read, in seconds since 1970. */
    int64_t stat_atime;
    /* When it was last written. */
    int64_t stat_mtime;
    /* When any of this last changed. */
    int64_t stat_ctime;
};

/* The argument of REQ_FILE_TRUNCATE. */
struct fsif_truncate_request {
    /* The file. */
    uint32_t fd;
    int32_t pad;
    /* Its size from then on, in bytes. */
    int64_t length;
};

/* The argument of REQ_REMOVE. */
struct fsif_remove_request {
    /* The grant of a page with the path. */
    grant_ref_t gref;
};

/* The argument of REQ_RENAME. */
struct fsif_rename_request {
    /* Where the present path begins in the page, in bytes. */
    uint16_t old_name_offset;
    /* Where the new path begins in the page, in bytes. */
    uint16_t new_name_offset;
    /* The grant of the page with both. */
    grant_ref_t gref;
};

/* The argument of REQ_CREATE. */
struct fsif_create_request {
    /* Non-zero: a directory; zero: a file. */
    int8_t directory;
    int8_t pad;
    int16_t pad2;
    /* Who may do what with it. */
    int32_t mode;
    /* The grant of a page with the path. */
    grant_ref_t gref;
};

/* The argument of REQ_DIR_LIST. */
struct fsif_list_request {
    /* How many names to pass over: those that are known already. */
    uint32_t offset;
    /*
     * The grant of a page with the directory's path. The names take its place,
     * each with a zero byte at its end.
     */
    grant_ref_t gref;
};

/* In the result of REQ_DIR_LIST: the lowest bit of the number of names. */
#define NR_FILES_SHIFT 0
/* How many bits it has. */
#define NR_FILES_SIZE  16
/* These bits. */
#define NR_FILES_MASK  (((1ULL << NR_FILES_SIZE) - 1) << NR_FILES_SHIFT)

/*
 * How many bits the error number has. It is 0 if the directory could be read.
 */
#define ERROR_SIZE 32

/* Its lowest bit. */
#define ERROR_SHIFT    (NR_FILES_SIZE + NR_FILES_SHIFT)
/* These bits. */
#define ERROR_MASK     (((1ULL << ERROR_SIZE) - 1) << ERROR_SHIFT)
/* The bit that says that there are more names than fit the page. */
#define HAS_MORE_SHIFT (ERROR_SHIFT + ERROR_SIZE)
/* This bit. */
#define HAS_MORE_FLAG  (1ULL << HAS_MORE_SHIFT)

/* The argument of REQ_CHMOD. */
struct fsif_chmod_request {
    /* The file. */
    uint32_t fd;
    /* Who may do what with it from then on. */
    int32_t mode;
};

/* The argument of REQ_FS_SPACE. */
struct fsif_space_request {
    /* The grant of a page with a path in the file system. */
    grant_ref_t gref;
};

/* The argument of REQ_FILE_SYNC. */
struct fsif_sync_request {
    /* The file. */
    uint32_t fd;
};

/* A request. */
struct fsif_request {
    /* What it asks for: REQ_*. */
    uint8_t type;
    uint8_t pad;
    /* The frontend's own; comes back in the response. */
    uint16_t id;
    uint32_t pad2;
    /* The argument. */
    union {
        /* What is to be opened. */
        struct fsif_open_request fopen;
        /* What is to be closed. */
        struct fsif_close_request fclose;
        /* What is to be read. */
        struct fsif_read_request fread;
        /* What is to be written. */
        struct fsif_write_request fwrite;
        /* What is to be told about. */
        struct fsif_stat_request fstat;
        /* What is to be cut off or extended. */
        struct fsif_truncate_request ftruncate;
        /* What is to be removed. */
        struct fsif_remove_request fremove;
        /* What is to be renamed. */
        struct fsif_rename_request frename;
        /* What is to be created. */
        struct fsif_create_request fcreate;
        /* What is to be listed. */
        struct fsif_list_request flist;
        /* What is to be changed. */
        struct fsif_chmod_request fchmod;
        /* Where the space is to be told. */
        struct fsif_space_request fspace;
        /* What is to be on the disk. */
        struct fsif_sync_request fsync;
    } u;
};
typedef struct fsif_request fsif_request_t;

/* A response. */
struct fsif_response {
    /* The request's. */
    uint16_t id;
    uint16_t pad1;
    uint32_t pad2;
    /* The result, in the form that the request has it in. */
    union {
        /*
         * The result of anything else; a negative number, as if signed, is a
         * failure.
         */
        uint64_t ret_val;
        /* The result of REQ_STAT. */
        struct fsif_stat_response fstat;
    } u;
};
typedef struct fsif_response fsif_response_t;

/* How many bytes a request is reckoned to have. */
#define FSIF_RING_ENTRY_SIZE 64

/*
 * How many pages a REQ_FILE_READ has grants for at most.
 *
 * The number takes no account of the 8 bytes that precede the argument, nor of
 * the 56 bytes that a slot of the ring really has. It is larger from interface
 * 0x00041300 on, since when fsif_read_request itself holds no grant.
 */
#define FSIF_NR_READ_GNTS \
    ((FSIF_RING_ENTRY_SIZE - sizeof(struct fsif_read_request)) / \
    sizeof(grant_ref_t) + 1)

/*
 * How many pages a REQ_FILE_WRITE has grants for at most, by the same
 * reckoning.
 */
#define FSIF_NR_WRITE_GNTS \
    ((FSIF_RING_ENTRY_SIZE - sizeof(struct fsif_write_request)) / \
    sizeof(grant_ref_t) + 1)

/* The ring of requests and responses. */
DEFINE_RING_TYPES(fsif, struct fsif_request, struct fsif_response);

/* A side's state in XenStore: it has set itself up. */
#define STATE_INITIALISED "init"
/* It is ready for requests. */
#define STATE_READY       "ready"
/* It is about to go away. */
#define STATE_CLOSING     "closing"
/* It has gone away. */
#define STATE_CLOSED      "closed"

#endif /* __XEN_PUBLIC_IO_FSIF_H__ */
