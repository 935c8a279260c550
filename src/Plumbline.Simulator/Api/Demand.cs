using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Api;

/// <summary>What operations insist on beyond their descriptions.</summary>
internal static class Demand
{
    public static void That(bool condition, string message)
    {
        if (!condition)
        {
            throw ApiException.InvalidParameter(message);
        }
    }

    /// <summary>A conflict with what is there; not a state that passes, so clients must not try again.</summary>
    public static void NoConflict(bool condition, string message)
    {
        if (!condition)
        {
            throw ApiException.Conflict("Conflict", message);
        }
    }

    public static void Free(IEnumerable<Resource> siblings, string name, string noun)
    {
        if (siblings.Any(sibling => string.Equals(sibling.Text("name"), name, StringComparison.OrdinalIgnoreCase)))
        {
            throw AlreadyExists(noun, name);
        }
    }

    public static ApiException AlreadyExists(string noun, string name) =>
        ApiException.Conflict($"{noun}AlreadyExists", $"{noun} '{name}' already exists.");

    public static void Room(int count, int limit, string what)
    {
        if (count >= limit)
        {
            throw ApiException.Conflict(
                "TenantCapacityExceeded",
                $"Maximum number of {what} [{limit}] reached; delete one first."
            );
        }
    }
}
