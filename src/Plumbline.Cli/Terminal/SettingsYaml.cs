using Plumbline.Cli.Settings;
using Plumbline.Core.Yaml;

namespace Plumbline.Cli.Terminal;

/// <summary>What is in force, as YAML: each value with its origin beside it.</summary>
internal sealed class SettingsYaml(TextWriter output)
{
    public void Write(ShownSettings settings)
    {
        WriteAll(settings.Files, "");
        output.WriteLine("scan:");
        WriteAll(settings.Options, "  ");
        output.WriteLine("rules:");
        foreach (var rule in settings.Rules)
        {
            output.WriteLine($"  {rule.Id}:");
            WriteAll(rule.Values, "    ");
            WriteParameters(rule, "    ");
            WriteOverrides(rule);
        }
    }

    private void WriteOverrides(ShownRule rule)
    {
        if (rule.Overrides.Count == 0)
        {
            return;
        }

        output.WriteLine("    overrides:");
        foreach (var scope in rule.Overrides)
        {
            WriteAll([.. scope.Values.Take(1)], "      - ");
            WriteAll([.. scope.Values.Skip(1)], "        ");
            WriteParameters(scope, "        ");
        }
    }

    private void WriteParameters(ShownRule rule, string indent)
    {
        if (rule.Parameters.Count > 0)
        {
            output.WriteLine($"{indent}parameters:");
            WriteAll(rule.Parameters, indent + "  ");
        }
    }

    private void WriteAll(IReadOnlyList<ShownValue> values, string indent)
    {
        foreach (var value in values)
        {
            var origin = value.Origin.Length == 0 ? "" : $" # {SafeText.Escape(value.Origin)}";
            output.WriteLine($"{indent}{value.Name}: {TextOf(value)}{origin}");
        }
    }

    private static string TextOf(ShownValue value) =>
        value.IsList ? $"[{string.Join(", ", value.Texts.Select(Scalar))}]"
        : value.Texts.Count == 0 ? "null"
        : Scalar(value.Texts[0]);

    /// <summary>Switches and numbers stay what they are.</summary>
    private static string Scalar(string text) =>
        text is "true" or "false" || (text.Length is > 0 and < 10 && text.All(char.IsAsciiDigit))
            ? text
            : YamlText.Of(text);
}
