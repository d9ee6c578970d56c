package tn.marsa.audit;

import static tn.marsa.audit.TrailFlaw.Kind.BEHIND_CHECKPOINT;
import static tn.marsa.audit.TrailFlaw.Kind.CHECKPOINT_DIFFERS;
import static tn.marsa.audit.TrailFlaw.Kind.LEAF_MISSING;
import static tn.marsa.audit.TrailFlaw.Kind.ROW_CHANGED;
import static tn.marsa.audit.TrailFlaw.Kind.ROW_MISSING;

import java.sql.SQLException;
import tn.marsa.shared.Ids;

/** What somebody may do to the trail who owns the database; what the verifier says of it, and what the application finds first. */
enum TrailTampering {
    FLIPPED_BYTE("changed rows", ROW_CHANGED, -10) {
        @Override
        void by(OwnersHands owner, long end) throws SQLException {
            owner.execute(UPDATE + "SET detail = CONCAT(detail, 'X') WHERE seq = ?", end - 10);
        }
    },
    FLIPPED_BYTE_AND_ITS_LEAF("changed rows", ROW_CHANGED, -10) {
        @Override
        void by(OwnersHands owner, long end) throws SQLException {
            FLIPPED_BYTE.by(owner, end);
            owner.rebuildLeaf(end - 10);
        }
    },
    FORGED_MAC("changed rows", ROW_CHANGED, -1) {
        @Override
        void by(OwnersHands owner, long end) throws SQLException {
            owner.execute(UPDATE + "SET mac = ? WHERE seq = ?", new byte[32], end - 1);
        }
    },
    DELETION("missing row", ROW_MISSING, -10) {
        @Override
        void by(OwnersHands owner, long end) throws SQLException {
            owner.execute(
                    "DELETE FROM trail WHERE id = ?",
                    Ids.toBytes(owner.row(end - 10).id()));
        }
    },
    DELETION_WITH_ITS_LEAF("missing row", LEAF_MISSING, -10) {
        @Override
        void by(OwnersHands owner, long end) throws SQLException {
            DELETION.by(owner, end);
            owner.execute("DELETE FROM trail_leaf WHERE seq = ?", end - 10);
        }
    },
    DELETION_RENUMBERED("cut tail", BEHIND_CHECKPOINT, -1) {
        @Override
        void by(OwnersHands owner, long end) throws SQLException {
            DELETION_WITH_ITS_LEAF.by(owner, end);
            owner.execute("UPDATE trail_leaf SET seq = seq - 1 WHERE seq > ? ORDER BY seq", end - 10);
        }
    },
    INSERTION("changed rows", ROW_CHANGED, -10) {
        @Override
        void by(OwnersHands owner, long end) throws SQLException {
            byte[] id = Ids.toBytes(Ids.next());
            owner.execute("UPDATE trail_leaf SET seq = seq + 1 WHERE seq >= ? ORDER BY seq DESC", end - 10);
            owner.execute(
                    "INSERT INTO trail (id, at, action, mac) VALUES (?, '2026-01-01', 'LOOK', ?)", id, new byte[32]);
            owner.execute("INSERT INTO trail_leaf VALUES (?, ?, ?)", end - 10, id, new byte[32]);
            owner.rebuildLeaf(end - 10);
        }
    },
    REORDER("changed rows", CHECKPOINT_DIFFERS, 0) {
        @Override
        void by(OwnersHands owner, long end) throws SQLException {
            owner.execute("UPDATE trail_leaf SET seq = -1 WHERE seq = ?", end - 10);
            owner.execute("UPDATE trail_leaf SET seq = seq - 1 WHERE seq = ?", end - 9);
            owner.execute("UPDATE trail_leaf SET seq = ? WHERE seq = -1", end - 9);
        }
    },
    CUT_TAIL("cut tail", BEHIND_CHECKPOINT, -5) {
        @Override
        void by(OwnersHands owner, long end) throws SQLException {
            owner.cut(end - 5);
        }
    },
    REBUILT_CHAIN("changed rows", ROW_CHANGED, -10) {
        @Override
        void by(OwnersHands owner, long end) throws SQLException {
            for (long seq = end - 10; seq < end; seq++) {
                owner.execute(UPDATE + "SET staff_id = ? WHERE seq = ?", Ids.toBytes(Ids.next()), seq);
                owner.rebuildLeaf(seq);
            }
        }
    };

    private static final String UPDATE = "UPDATE trail JOIN trail_leaf ON trail_leaf.trail_id = trail.id ";

    private final String said;
    private final TrailFlaw.Kind kind;
    private final int place;

    TrailTampering(String said, TrailFlaw.Kind kind, int place) {
        this.said = said;
        this.kind = kind;
        this.place = place;
    }

    /** Tampers with the last ten of that many rows. */
    abstract void by(OwnersHands owner, long end) throws SQLException;

    String said() {
        return said;
    }

    TrailFlaw.Kind kind() {
        return kind;
    }

    long place(long end) {
        return end + place;
    }
}
