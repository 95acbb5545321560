package aigun.report;

import tools.jackson.core.FormatSchema;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TreeNode;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.tree.ArrayTreeNode;
import tools.jackson.core.tree.ObjectTreeNode;

/** Writes as the library does by itself, but in lines that a person can read, ended alike on every machine. */
record Indented(ObjectWriteContext plain, PrettyPrinter printer) implements ObjectWriteContext {
    @Override
    public FormatSchema getSchema() {
        return plain.getSchema();
    }

    @Override
    public CharacterEscapes getCharacterEscapes() {
        return plain.getCharacterEscapes();
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
        return printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
        return true;
    }

    @Override
    public SerializableString getRootValueSeparator(SerializableString usual) {
        return plain.getRootValueSeparator(usual);
    }

    @Override
    public int getStreamWriteFeatures(int usual) {
        return plain.getStreamWriteFeatures(usual);
    }

    @Override
    public int getFormatWriteFeatures(int usual) {
        return plain.getFormatWriteFeatures(usual);
    }

    @Override
    public TokenStreamFactory tokenStreamFactory() {
        return plain.tokenStreamFactory();
    }

    @Override
    public ArrayTreeNode createArrayNode() {
        return plain.createArrayNode();
    }

    @Override
    public ObjectTreeNode createObjectNode() {
        return plain.createObjectNode();
    }

    @Override
    public void writeValue(JsonGenerator generator, Object value) {
        plain.writeValue(generator, value);
    }

    @Override
    public void writeTree(JsonGenerator generator, TreeNode tree) {
        plain.writeTree(generator, tree);
    }
}
