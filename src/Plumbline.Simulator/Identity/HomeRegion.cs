using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Identity;

/// <summary>Identity can be read in every region, and changed in the home region only.</summary>
internal static class HomeRegion
{
    public static Behaviour Only(Behaviour behaviour) =>
        call =>
        {
            var seed = call.Tenancy.Seed;
            if (call.Region != seed.HomeRegion)
            {
                var key = seed.Regions.First(region => region.IsHomeRegion).RegionKey;
                throw new ApiException(
                    403,
                    "NotAllowed",
                    $"Please go to your home region {key} to execute CREATE, UPDATE and DELETE operations."
                );
            }

            return behaviour(call);
        };
}
