package org.hallkiosk.hardware.simulator.ipp;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Bytes of RFC 8010 clause 3, read and written by hand: the driver has another author's codec, so
/// that the same mistake cannot be made on both sides.
final class IppWire {

  private static final int FIRST_VALUE_TAG = 0x10;

  private IppWire() {}

  /// @throws IOException when the bytes are no IPP message
  static IppMessage parse(byte[] bytes) throws IOException {
    try {
      return message(ByteBuffer.wrap(bytes));
    } catch (BufferUnderflowException shortened) {
      throw new IOException("an IPP message of " + bytes.length + " bytes is cut off", shortened);
    }
  }

  private static IppMessage message(ByteBuffer in) throws IOException {
    int version = in.getShort() & 0xFFFF;
    int code = in.getShort() & 0xFFFF;
    int id = in.getInt();
    List<IppGroup> groups = groups(in);
    byte[] document = new byte[in.remaining()];
    in.get(document);
    return new IppMessage(version, code, id, groups, document);
  }

  private static List<IppGroup> groups(ByteBuffer in) throws IOException {
    List<IppGroup> groups = new ArrayList<>();
    int tag = in.get();
    while (tag != IppGroup.END) {
      if (tag >= FIRST_VALUE_TAG || tag <= 0) {
        throw new IOException("a group cannot start with tag " + tag);
      }
      List<IppAttribute> attributes = new ArrayList<>();
      groups.add(new IppGroup(tag, attributes));
      tag = attributes(in, attributes);
    }
    return groups;
  }

  /// @return the delimiter tag that ended the group
  private static int attributes(ByteBuffer in, List<IppAttribute> into) throws IOException {
    int tag = in.get();
    while (tag >= FIRST_VALUE_TAG) {
      String name = new String(counted(in), StandardCharsets.UTF_8);
      byte[] value = counted(in);
      if (!name.isEmpty()) {
        into.add(new IppAttribute(tag, name, new ArrayList<>(List.of(value))));
      } else if (into.isEmpty()) {
        throw new IOException("a value stands before any attribute");
      } else {
        into.getLast().values().add(value);
      }
      tag = in.get();
    }
    return tag;
  }

  private static byte[] counted(ByteBuffer in) {
    int length = in.getShort() & 0xFFFF;
    if (length > in.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }

  static byte[] write(IppMessage message) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeShort(message.version());
      out.writeShort(message.code());
      out.writeInt(message.id());
      for (IppGroup group : message.groups()) {
        write(group, out);
      }
      out.writeByte(IppGroup.END);
      out.write(message.document());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void write(IppGroup group, DataOutputStream out) throws IOException {
    out.writeByte(group.tag());
    for (IppAttribute attribute : group.attributes()) {
      byte[] name = attribute.name().getBytes(StandardCharsets.UTF_8);
      for (byte[] value : attribute.values()) {
        out.writeByte(attribute.tag());
        out.writeShort(name.length);
        out.write(name);
        out.writeShort(value.length);
        out.write(value);
        name = new byte[0];
      }
    }
  }
}
