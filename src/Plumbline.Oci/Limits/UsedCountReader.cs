using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Regions;
using Plumbline.Oci.Discovery;

namespace Plumbline.Oci.Limits;

/// <summary>Asks the Limits API how many resources a tenancy has in a region, in all compartments together.</summary>
/// <remarks>
/// The service that owns the resources counts them for its own limits, whoever asks and whatever Search knows.
/// Source: https://docs.oracle.com/en-us/iaas/api/#/en/limits/20190729/ResourceAvailability/GetResourceAvailability
/// </remarks>
internal sealed class UsedCountReader(OciConnection connection, JournaledReader reader, Region region)
{
    /// <returns>The count; or why it cannot be read: then there is no proof.</returns>
    public async Task<(long? Used, OciException? Failure)> ReadAsync(
        string service,
        string limit,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var availability = await reader.GetAsync(
                Request(service, limit),
                OciJson.Default.ResourceAvailability,
                cancellationToken
            );
            return availability.Used >= 0 ? (availability.Used, null) : (null, Negative(Request(service, limit).Call));
        }
        catch (OciException failure)
        {
            return (null, failure);
        }
    }

    /// <summary>Whoever resumes this scan asks again.</summary>
    public void Forget(string service, string limit) => reader.Forget<ResourceAvailability>(Request(service, limit));

    private OciRequest Request(string service, string limit)
    {
        var call = new OciCall("limits", "GetResourceAvailability", connection.Endpoints.Limits(region))
        {
            Region = region.Identifier,
        };
        var path = $"/20190729/services/{service}/limits/{limit}/resourceAvailability";
        return new OciRequest(call, path)
        {
            Purpose = "how many vaults OCI counts: the proof that all were listed",
        }.With("compartmentId", connection.TenancyId);
    }

    private static OciException Negative(OciCall call) =>
        new(call, status: null, ClientErrorCode.InvalidResponse, "the count is less than nothing");
}
