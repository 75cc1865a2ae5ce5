import java.util.List;
import java.util.Map;
import org.opensearch.common.settings.Settings;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.transport.Netty4Plugin;

/**
 * A node of OpenSearch from the artifacts on the class path, with the settings that are given as arguments, name=value. It
 * ends with its standard input, so that it never outlives whoever started it.
 */
public final class LoopbackNode extends Node {
  private LoopbackNode(Settings settings) {
    super(
        InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "node"),
        List.of(Netty4Plugin.class),
        false);
  }

  public static void main(String[] arguments) throws Exception {
    Settings.Builder settings = Settings.builder();
    for (String argument : arguments) {
      int at = argument.indexOf('=');
      settings.put(argument.substring(0, at), argument.substring(at + 1));
    }
    try (Node node = new LoopbackNode(settings.build()).start()) {
      while (System.in.read() >= 0) {}
    }
    System.exit(0);
  }
}
