using System.Text.RegularExpressions;

namespace Plumbline.Simulator.Policies;

/// <summary>What a variable is compared with. Case does not matter.</summary>
internal sealed record Value(ValueKind Kind, string Text)
{
    private readonly Regex? _pattern = Kind is ValueKind.Pattern ? Compile(Text) : null;

    public bool IsApplicable(Variables variables) => Kind is not ValueKind.Variable || variables.Of(Text).Count > 0;

    public bool Matches(string actual, Variables variables) =>
        Kind switch
        {
            ValueKind.Text => string.Equals(Text, actual, StringComparison.OrdinalIgnoreCase),
            ValueKind.Pattern => _pattern!.IsMatch(actual),
            _ => variables.Of(Text).Contains(actual, StringComparer.OrdinalIgnoreCase),
        };

    public bool Equals(Value? other) => other is not null && Kind == other.Kind && Text == other.Text;

    public override int GetHashCode() => HashCode.Combine(Kind, Text);

    public override string ToString() =>
        Kind switch
        {
            ValueKind.Text => Spelling.Quoted(Text),
            ValueKind.Pattern => $"/{Text}/",
            _ => Text,
        };

    private static Regex Compile(string pattern)
    {
        var alternatives = pattern
            .Replace(@"\/", "/", StringComparison.Ordinal)
            .Split('|')
            .Select(text => Regex.Escape(text).Replace(@"\*", ".*", StringComparison.Ordinal));
        return new Regex(
            $"^(?:{string.Join('|', alternatives)})$",
            RegexOptions.IgnoreCase
                | RegexOptions.CultureInvariant
                | RegexOptions.Singleline
                | RegexOptions.NonBacktracking
        );
    }
}
