using Microsoft.AspNetCore.Http;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Watching;

namespace Plumbline.Simulator.Http;

/// <summary>Serves every request: to the watching API, or through the gate and the faults to a behaviour.</summary>
internal sealed class Dispatcher(Gate gate, Behaviours behaviours, WatchApi watch, RequestLog requests, Journal journal)
{
    public async Task HandleAsync(HttpContext context)
    {
        var request = await IncomingRequest.ReadAsync(context);
        if (WatchApi.Owns(request))
        {
            await Reply.SendAsync(context, request, Attempt(request, () => watch.Serve(request)));
            return;
        }

        var time = journal.Now;
        var site = Site.Of(request.Host);
        var route = ApiCatalog.Find(request.Method, request.Path, site.Serves);
        var answer = Attempt(request, () => Serve(request, site, route));
        requests.Add(
            new RecordedRequest(request.Method, request.Path, route?.Operation.Name, answer.Status, time)
            {
                Query = request.QueryString,
                Host = request.Host,
            }
        );
        await Reply.SendAsync(context, request, answer);
    }

    private Answer Serve(IncomingRequest request, Site site, Route? route)
    {
        if (IsClockProbe(request))
        {
            return new Answer(200);
        }

        var call = gate.Admit(request, site, route);
        if (call.Tenancy.Faults.Strike(call) is { } fault)
        {
            throw new ApiException(fault.Status, fault.Code, fault.Message, "a fault that was ordered");
        }

        return IsReading(call) && !call.Tenancy.HasDue(call.Now) ? Read(call) : Change(call);
    }

    // The crypto plane changes nothing, whatever its methods say.
    private static bool IsReading(Call call) =>
        call.Request.Method is "GET" or "HEAD" || call.Route.Service.Service is "key_management.kms_crypto";

    // Readers may need what is only made when it is first asked for; whoever makes it, makes the same.
    private Answer Read(Call call)
    {
        var answer = behaviours.Run(call);
        if (!call.Changes.IsEmpty)
        {
            lock (call.Tenancy.Writing)
            {
                call.Tenancy.Apply(call.Changes);
            }
        }

        return answer;
    }

    // What calls and time change, they change one after the other, and whole.
    private Answer Change(Call call)
    {
        lock (call.Tenancy.Writing)
        {
            _ = call.Tenancy.Settle(call.Now);
            if (call.Tenancy.RetryTokens.Find(call) is { } known)
            {
                return known;
            }

            var answer = behaviours.Run(call);
            call.Tenancy.Apply(call.Changes);
            call.Tenancy.RetryTokens.Remember(call, answer);
            return answer;
        }
    }

    private Answer Attempt(IncomingRequest request, Func<Answer> serve)
    {
        try
        {
            return request.IsTooLarge ? throw ApiException.TooLarge() : serve();
        }
        catch (ApiException problem)
        {
            return Refuse(request, problem);
        }
#pragma warning disable CA1031 // A client must get OCI's error body, and the log the cause, whatever goes wrong.
        catch (Exception mistake)
        {
            return Refuse(request, ApiException.Broken(mistake));
        }
#pragma warning restore CA1031
    }

    private Answer Refuse(IncomingRequest request, ApiException problem)
    {
        journal.Write(request, problem);
        return Reply.Error(problem);
    }

    // After a 401 the OCI CLI asks the compute host for its date, unsigned, to tell a clock that is off.
    private static bool IsClockProbe(IncomingRequest request) =>
        request is { Method: "HEAD", Path: "/" } && request.Header("Authorization") is null;
}
