using System.Text;
using System.Text.RegularExpressions;

namespace Plumbline.Oci.Permissions;

/// <summary>Whom a policy statement is about, as the statement writes it.</summary>
public sealed partial record PolicySubject
{
    /// <summary>The group of the documentation.</summary>
    public const string UsualName = "Plumbline";

    private const int LongestName = 200;

    private PolicySubject(string text, string condition = "") => (Text, Condition) = (text, condition);

    public string Text { get; }

    /// <summary>What stands behind the statement: for subjects that no group can hold.</summary>
    private string Condition { get; }

    /// <summary>A group of users, by <c>NAME</c>, <c>DOMAIN/NAME</c> or OCID.</summary>
    /// <exception cref="FormatException">No group can have this name. The message says why.</exception>
    public static PolicySubject Group(string name) => new($"group {Reference(name)}");

    /// <summary>A dynamic group, named in the same ways.</summary>
    /// <exception cref="FormatException">As above.</exception>
    public static PolicySubject DynamicGroup(string name) => new($"dynamic-group {Reference(name)}");

    /// <summary>The workloads of one OKE cluster: dynamic groups cannot hold them.</summary>
    internal static PolicySubject WorkloadsOf(string? clusterId) =>
        new(
            "any-user",
            clusterId is not null && Ocid().IsMatch(clusterId)
                ? $" where all {{request.principal.type = 'workload', request.principal.cluster_id = '{clusterId}'}}"
                : " where request.principal.type = 'workload'"
        );

    public string Statement(Grant grant) => $"Allow {Text} to {grant} in tenancy{Condition}";

    private static string Reference(string name)
    {
        if (Ocid().IsMatch(name))
        {
            return $"id {name}";
        }

        var parts = name.Split('/');
        return parts.Length <= 2
            ? string.Join('/', parts.Select(part => Quoted(part, always: parts.Length == 2)))
            : throw new FormatException($"'{name}' has more than one '/': write NAME, DOMAIN/NAME or an OCID.");
    }

    /// <summary>A name is one word, or stands in single quotes, in which nothing needs escaping that a name may have.</summary>
    private static string Quoted(string name, bool always)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > LongestName || name.EnumerateRunes().Any(IsUnfit))
        {
            throw new FormatException(
                "A group's name is not empty and has no quotation marks, backslashes, braces, or characters that cannot be seen."
            );
        }

        return !always && Word().IsMatch(name) ? name : $"'{name}'";
    }

    private static bool IsUnfit(Rune letter) =>
        letter.Value is '\'' or '"' or '\\' or '{' or '}'
        || !(
            letter.Value == ' ' || Rune.IsLetterOrDigit(letter) || Rune.IsPunctuation(letter) || Rune.IsSymbol(letter)
        );

    [GeneratedRegex(@"^[A-Za-z0-9._-]+\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"^ocid1\.[a-z0-9]+\.[A-Za-z0-9._-]+\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ocid();
}
