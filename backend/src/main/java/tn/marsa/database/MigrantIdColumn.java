package tn.marsa.database;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.MigrantId;

/** How the id of a person's file stands in a column: BINARY(16). */
@Converter(autoApply = true)
final class MigrantIdColumn implements AttributeConverter<MigrantId, byte[]> {

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable MigrantId id) {
        return id == null ? null : id.bytes();
    }

    @Override
    public @Nullable MigrantId convertToEntityAttribute(byte @Nullable [] column) {
        return column == null ? null : MigrantId.fromBytes(column);
    }
}
