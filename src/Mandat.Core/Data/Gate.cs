using System.Linq.Expressions;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Mandat.Core.Data;

/// <summary>The rule of who sees what, as one condition on a query.</summary>
static class Gate
{
    public static IQueryable<T> Through<T>(MandatDb db, Actor viewer) where T : class, IVisible
    {
        var things = db.Set<T>().AsNoTracking();
        return SeesAll(viewer) ? things : things.Where(Opens<T>(db, viewer));
    }

    /// <summary>As <see cref="Through{T}"/>, and what is addressed to the viewer; never what a circle or the working level closes.</summary>
    public static IQueryable<T> ThroughOrTo<T>(MandatDb db, Actor viewer) where T : class, IVisible, IReachesBeyond<T>
    {
        var things = db.Set<T>().AsNoTracking();
        return SeesAll(viewer) ? things : things.Where(Or(Opens<T>(db, viewer), And(IsSendable<T>(), T.Reaches(viewer))));
    }

    static bool SeesAll(Actor viewer) => viewer.Kind is ActorKind.Operator or ActorKind.Program;

    static Expression<Func<T, bool>> IsSendable<T>() where T : class, IVisible =>
        x => x.Visibility != Visibility.Circle && x.Visibility != Visibility.Working;

    static Expression<Func<T, bool>> Opens<T>(MandatDb db, Actor viewer) where T : class, IVisible
    {
        bool seated = viewer.Bodies.Count > 0 || viewer.IsBackbone, backbone = viewer.IsBackbone, support = viewer.IsSupport;
        IReadOnlyList<BodyId> bodies = viewer.Bodies, writing = viewer.WritingBodies;
        var guest = viewer.GuestOf;
        List<SeatId> seats = [.. viewer.Seats.Select(s => s.Id)];
        var circles = db.Set<CircleSeat>();
        return x =>
            x.Visibility == Visibility.Public
            || (x.Visibility == Visibility.Parties && seated)
            || (x.Visibility == Visibility.Body && (backbone || bodies.Contains(x.HostId)))
            || (x.Visibility == Visibility.Working && (support || writing.Contains(x.HostId)))
            || ((x.Visibility == Visibility.Body || x.Visibility == Visibility.Parties) && x.CircleOf != null && guest.Contains(x.CircleOf.Value))
            || (x.Visibility == Visibility.Circle && circles.Any(c => c.MeetingId == x.CircleOf && seats.Contains(c.SeatId)));
    }

    static Expression<Func<T, bool>> Or<T>(Expression<Func<T, bool>> a, Expression<Func<T, bool>> b) =>
        Expression.Lambda<Func<T, bool>>(Expression.OrElse(a.Body, Rename(b, a)), a.Parameters);

    static Expression<Func<T, bool>> And<T>(Expression<Func<T, bool>> a, Expression<Func<T, bool>> b) =>
        Expression.Lambda<Func<T, bool>>(Expression.AndAlso(a.Body, Rename(b, a)), a.Parameters);

    static Expression Rename<T>(Expression<Func<T, bool>> from, Expression<Func<T, bool>> to) =>
        ReplacingExpressionVisitor.Replace(from.Parameters[0], to.Parameters[0], from.Body);
}
