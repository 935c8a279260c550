using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Identity;

/// <summary>The user of each tenancy that the simulator hands a config file out for, and the API key of that user.</summary>
internal static class GeneratedUser
{
    private const string Description = "The user that the simulator made";
    private const string TimeCreated = "2025-01-01T00:00:00.000Z";

    /// <summary>
    /// The tenancy with that user, if its file does not have it itself. The key is every user's, so that a client can
    /// be any of them.
    /// </summary>
    public static TenancySeed AddedTo(TenancySeed seed, string fingerprint, string publicPem)
    {
        var seeded = seed.Of(IamTypes.Users);
        var all = seeded.Any(user => user.Id == seed.UserId) ? seeded : [.. seeded, User(seed)];
        var keys = all.Select(user => ApiKeyBehaviour.Of(seed.Id, user.Id, fingerprint, publicPem, TimeCreated));
        return seed with { Resources = [.. seed.Resources, .. all.Skip(seeded.Count), .. keys] };
    }

    /// <summary>Whether the simulator made this, and will make it again.</summary>
    public static bool IsMade(TenancySeed seed, Resource resource) =>
        resource.Type == IamTypes.Users
            ? resource.Id == seed.UserId && resource.Text("description") == Description
            : resource.Type == IamTypes.ApiKeys && resource.Text("timeCreated") == TimeCreated;

    private static Resource User(TenancySeed seed)
    {
        var id = seed.UserId;
        var draft = new Draft([])
            .Set("id", id)
            .Set("compartmentId", seed.Id)
            .Set("name", "simulator")
            .Set("description", Description)
            .Set("timeCreated", TimeCreated)
            .Set("lifecycleState", "ACTIVE")
            .WithTags();
        return new Resource(IamTypes.Users, "", seed.Id, id, UserBehaviour.Complete(draft).ToBytes());
    }
}
