using System.Text;

namespace Plumbline.Simulator.Policies;

/// <summary>From the names of the API to those of the policy language.</summary>
internal static class Naming
{
    /// <summary>The collection that a path is about: its first fixed part after the version.</summary>
    public static string Collection(string path) =>
        path.Split('/', StringSplitOptions.RemoveEmptyEntries)
            .FirstOrDefault(part => !part.StartsWith('{') && !part.All(char.IsAsciiDigit))
        ?? "";

    /// <summary><c>dbSystems</c> is <c>db-systems</c>.</summary>
    public static string KebabCase(string name)
    {
        var result = new StringBuilder();
        foreach (var sign in name)
        {
            if (char.IsUpper(sign) && result.Length > 0)
            {
                result.Append('-');
            }

            result.Append(char.ToLowerInvariant(sign));
        }

        return result.ToString();
    }

    /// <summary>What the permissions of a resource type begin with: <c>DB_SYSTEM</c>.</summary>
    public static string Stem(string resourceType)
    {
        var name = resourceType.Replace('-', '_').ToUpperInvariant();
        return name.EndsWith("IES", StringComparison.Ordinal) ? $"{name[..^3]}Y"
            : name.EndsWith('S') ? name[..^1]
            : name;
    }
}
