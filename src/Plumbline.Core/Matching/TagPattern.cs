using Plumbline.Core.Inventories;

namespace Plumbline.Core.Matching;

/// <summary>
/// A tag: <c>key</c> or <c>key:value</c> for free-form tags, <c>Namespace.key</c> or <c>Namespace.key:value</c> for
/// defined ones. <c>*</c> and <c>?</c> are wildcards. OCI compares keys without regard to case, values exactly.
/// </summary>
public sealed record TagPattern
{
    private readonly TextPattern _key;
    private readonly TextPattern? _value;

    private TagPattern(string text, TextPattern key, TextPattern? value) => (Text, _key, _value) = (text, key, value);

    /// <summary>As it was written.</summary>
    public string Text { get; }

    /// <exception cref="FormatException">There is no key.</exception>
    public static TagPattern Parse(string text) =>
        text.Split(':', 2) switch
        {
            [{ Length: > 0 } key] => new(text, KeyPattern(key), value: null),
            [{ Length: > 0 } key, { Length: > 0 } value] => new(text, KeyPattern(key), TextPattern.Parse(value)),
            _ => throw new FormatException($"'{text}' is no tag: write key, key:value or Namespace.key:value"),
        };

    /// <summary>Never true for a resource whose tags are unknown.</summary>
    public bool Fits(Resource resource) =>
        (resource.FreeformTags ?? NoTags).Any(tag => Fits(tag.Key, tag.Value))
        || (
            resource.DefinedTags?.Any(space => space.Value.Any(tag => Fits($"{space.Key}.{tag.Key}", tag.Value)))
            ?? false
        );

    public bool Equals(TagPattern? other) => Text == other?.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;

    private static IReadOnlyDictionary<string, string> NoTags { get; } = new Dictionary<string, string>();

    private static TextPattern KeyPattern(string key) => TextPattern.Parse(key.ToLowerInvariant());

    private bool Fits(string key, string value) =>
        _key.Fits(key.ToLowerInvariant()) && (_value is null || _value.Fits(value));
}
