package tn.marsa.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.Ids;

/**
 * A row of the trail as the database has it: codes are text here, for somebody may have put anything there.
 *
 * @param mac 64 hexadecimal digits
 */
public record TrailRow(
        UUID id,
        Instant at,
        @Nullable UUID staff,
        @Nullable String office,
        String action,
        @Nullable String purpose,
        @Nullable UUID file,
        @Nullable String detail,
        String mac) {

    /** Its columns, for a query where the table is named {@code trail}. */
    static final String COLUMNS = "trail.id, trail.at, trail.staff_id, trail.office_code, trail.action, trail.purpose,"
            + " trail.migrant_id, trail.detail, trail.mac";

    static TrailRow read(ResultSet row) throws SQLException {
        return new TrailRow(
                Ids.fromBytes(row.getBytes("id")),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                id(row.getBytes("staff_id")),
                row.getString("office_code"),
                row.getString("action"),
                row.getString("purpose"),
                id(row.getBytes("migrant_id")),
                row.getString("detail"),
                HexFormat.of().formatHex(row.getBytes("mac")));
    }

    /** What the tree keeps of it: the hash of all its fields and its MAC, as {@code docs/trail.md} says. */
    public byte[] leaf() {
        return MerkleHash.leaf(CanonicalFields.bytes(id, at, staff, office, action, purpose, file, detail, mac));
    }

    private static @Nullable UUID id(byte @Nullable [] bytes) {
        return bytes == null ? null : Ids.fromBytes(bytes);
    }
}
