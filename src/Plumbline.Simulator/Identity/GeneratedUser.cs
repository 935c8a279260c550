using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Signing;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Identity;

/// <summary>The user of each tenancy that the simulator hands a config file out for, and the API key of that user.</summary>
internal static class GeneratedUser
{
    private const string TimeCreated = "2025-01-01T00:00:00.000Z";

    /// <summary>The tenancy with the user, if its file does not have that user itself, and with the key.</summary>
    public static TenancySeed AddedTo(TenancySeed seed, string fingerprint, string publicPem)
    {
        var key = ApiKeyBehaviour.Of(seed.Id, Users.IdIn(seed), fingerprint, publicPem, TimeCreated);
        var isThere = seed.Of(IamTypes.Users).Any(user => user.Id == Users.IdIn(seed));
        return seed with { Resources = [.. seed.Resources, .. isThere ? [key] : new[] { User(seed), key }] };
    }

    private static Resource User(TenancySeed seed)
    {
        var id = Users.IdIn(seed);
        var draft = new Draft([])
            .Set("id", id)
            .Set("compartmentId", seed.Id)
            .Set("name", "simulator")
            .Set("description", "The user that the simulator made")
            .Set("timeCreated", TimeCreated)
            .Set("lifecycleState", "ACTIVE")
            .WithTags();
        return new Resource(IamTypes.Users, "", seed.Id, id, UserBehaviour.Complete(draft).ToBytes());
    }
}
