package tn.marsa.database;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.StaffId;

/** How the id of a member of staff stands in a column: BINARY(16). */
@Converter(autoApply = true)
final class StaffIdColumn implements AttributeConverter<StaffId, byte[]> {

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable StaffId id) {
        return id == null ? null : id.bytes();
    }

    @Override
    public @Nullable StaffId convertToEntityAttribute(byte @Nullable [] column) {
        return column == null ? null : StaffId.fromBytes(column);
    }
}
