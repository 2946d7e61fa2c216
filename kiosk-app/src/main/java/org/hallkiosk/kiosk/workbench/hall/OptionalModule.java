package org.hallkiosk.kiosk.workbench.hall;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes an [Optional] into the books as its value or as null.
final class OptionalModule {

  private OptionalModule() {}

  static SimpleModule module() {
    SimpleModule module = new SimpleModule();
    module.addSerializer(new Writer());
    module.addDeserializer(Optional.class, new Reader(null));
    return module;
  }

  private static final class Writer extends StdSerializer<Optional<?>> {

    Writer() {
      super(Optional.class, false);
    }

    @Override
    public void serialize(Optional<?> value, JsonGenerator to, SerializerProvider with)
        throws IOException {
      if (value.isPresent()) {
        with.defaultSerializeValue(value.get(), to);
      } else {
        to.writeNull();
      }
    }
  }

  private static final class Reader extends StdDeserializer<Optional<?>>
      implements ContextualDeserializer {

    private final @Nullable JavaType content;

    Reader(@Nullable JavaType content) {
      super(Optional.class);
      this.content = content;
    }

    @Override
    public JsonDeserializer<?> createContextual(
        DeserializationContext context, @Nullable BeanProperty property)
        throws JsonMappingException {
      JavaType type = property == null ? context.getContextualType() : property.getType();
      return new Reader(type.containedTypeOrUnknown(0));
    }

    @Override
    public Optional<?> deserialize(JsonParser from, DeserializationContext context)
        throws IOException {
      return Optional.ofNullable(context.readValue(from, content));
    }

    @Override
    public Optional<?> getNullValue(DeserializationContext context) {
      return Optional.empty();
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
      return Optional.empty();
    }
  }
}
